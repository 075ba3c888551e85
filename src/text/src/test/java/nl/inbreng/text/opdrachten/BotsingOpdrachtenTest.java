package nl.inbreng.text.opdrachten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import nl.inbreng.text.SharedFolder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands conflicten, volgorde and anker, as a line in and a line out. */
class BotsingOpdrachtenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void conflicten_names_each_pair_once_with_its_most_serious_kind() {
        assertEquals("{'id':1,'paren':[{'a':'x','b':2,'soort':'STRIJDIG'},{'a':'x','b':'z','soort':'IDENTIEK'},{'a':2,'b':'z','soort':'STRIJDIG'}]}",
                run(new Conflicten(), "{'id':1,'basis':['een twee drie','vier vijf zes'],'amendementen':[{'id':'x','teksten':['een 2 drie','vier vijf 6']},"
                        + "{'id':2,'teksten':['een II drie','4 vijf zes']},{'id':'z','teksten':['een  2 drie','vier vijf 6']}]}"));
    }

    @Test
    void conflicten_knows_texts_that_come_go_and_move() {
        String base = "{'id':1,'basis':['aap noot mies','wim zus jet','teun vuur gijs'],'amendementen':[{'id':'a','teksten':%s},{'id':'b','teksten':%s}]}";
        assertEquals("ZELFDE_PLEK", kind(base, "['nieuw','aap noot mies','wim zus jet','teun vuur gijs']", "['ook nieuw','aap noot mies','wim zus jet','teun vuur gijs']"));
        assertEquals("BEVAT", kind(base, "['aap noot mies','teun vuur gijs']", "['aap noot mies','wim bok jet','teun vuur gijs']"));
        assertEquals("NAAST", kind(base, "['teun vuur gijs','aap noot mies','wim zus jet']", "['aap noot mies','wim zus jet','teun water gijs']"));
        assertEquals("", kind(base, "['aap noot mies','teun vuur gijs']", "['aap noot mies','wim zus jet','teun water gijs']"));
        assertEquals("", kind(base, "['aap noot mies','wim zus jet','teun vuur gijs']", "[]"));
    }

    @Test
    void conflicten_answers_poor_cases() {
        assertEquals("{'id':null,'paren':[]}", run(new Conflicten(), "{}"));
        assertEquals("{'id':2,'paren':[{'a':1,'b':3,'soort':'ZELFDE_PLEK'}]}", run(new Conflicten(), "{'id':2,'basis':[' ',null],'amendementen':[{'id':1,'teksten':'x'},{'id':3,'teksten':['y']}]}"));
        assertEquals("{'id':3,'fout':'Een amendement heeft geen id.'}", run(new Conflicten(), "{'id':3,'amendementen':[{'teksten':[]}]}"));
        assertTrue(run(new Conflicten(), "{'id':4,'amendementen':[{'id':1},{'id':'1'}]}").contains("fout"));
    }

    @Test
    void volgorde_puts_the_furthest_first_and_tells_what_falls() {
        assertEquals("{'id':1,'volgorde':[{'id':'new','reden':'PLAATS','vervaltBij':[]},{'id':'gone','reden':'ONDERDEEL_SCHRAPPEN','vervaltBij':[]},"
                + "{'id':'all','reden':'ONDERDEEL_VERVANGEN','vervaltBij':['gone']},{'id':'sub','reden':'SUBAMENDEMENT','vervaltBij':['gone','all']},"
                + "{'id':'cut','reden':'ONDERDEEL_SCHRAPPEN','vervaltBij':['gone','all']},{'id':'word','reden':'WOORDEN_VERVANGEN','vervaltBij':['gone','all','cut']},"
                + "{'id':7,'reden':'PLAATS','vervaltBij':[]}]}",
                run(new Volgorde(), "{'id':1,'amendementen':[{'id':7,'actie':'wijzig','eenheid':'artikel 10','plaats':1},{'id':'word','actie':'Vervang woorden','eenheid':'artikel 2','plaats':3},"
                        + "{'id':'cut','actie':'verwijder','eenheid':'Artikel 2','plaats':'alinéa 3'},{'id':'all','actie':'rewrite-unit','eenheid':'artikel 2'},"
                        + "{'id':'sub','actie':'voeg toe','opAmendement':'cut'},{'id':'gone','actie':'VERWIJDER','eenheid':'artikel 2','plaats':null,'bereik':null},"
                        + "{'id':'new','actie':'voegToeVoor','eenheid':'artikel 2'}]}"));
    }

    @Test
    void volgorde_reads_wider_ranges_first_and_lets_a_circle_of_subamendementen_stand() {
        assertEquals("[\"b\",\"c\",\"a\"]", ids("[{'id':'a','plaats':4,'bereik':[4,5]},{'id':'b','plaats':4,'bereik':'4-9'},{'id':'c','plaats':{'van':4,'tot':7}}]"));
        assertEquals("[\"b\",\"a\"]", ids("[{'id':'a','opAmendement':'b'},{'id':'b','opAmendement':'a'}]"));
        assertEquals("[\"x\",\"y\"]", ids("[{'id':'y','eenheid':'7 bis'},{'id':'x','eenheid':7}]"));
        assertEquals("[\"y\",\"x\"]", ids("[{'id':'x','actie':'na','eenheid':1},{'id':'y','actie':'append','eenheid':1}]"));
    }

    @Test
    void volgorde_takes_the_wider_first_also_of_whole_units_but_what_goes_before_what_is_replaced() {
        assertEquals("[\"b\",\"a\"]", ids("[{'id':'a','actie':'vervang','eenheid':'artikel 1','bereik':3},{'id':'b','actie':'vervang','eenheid':'artikel 1','bereik':12}]"));
        assertEquals("[\"b\",\"a\"]", ids("[{'id':'a','actie':'vervang woorden','eenheid':'artikel 1','bereik':3},{'id':'b','actie':'vervang woorden','eenheid':'artikel 1','bereik':12}]"));
        assertEquals("[\"b\",\"a\"]", ids("[{'id':'a','actie':'vervang','eenheid':'artikel 1','bereik':3},{'id':'b','actie':'vervang','eenheid':'artikel 1'}]"));
        String both = run(new Volgorde(), "{'id':1,'amendementen':[{'id':'a','actie':'vervang','eenheid':'artikel 1','bereik':3},{'id':'b','actie':'verwijder','eenheid':'artikel 1','bereik':2}]}");
        assertTrue(both.contains("{'id':'b','reden':'ONDERDEEL_SCHRAPPEN','vervaltBij':[]},{'id':'a','reden':'ONDERDEEL_VERVANGEN','vervaltBij':['b']}"), both);
    }

    @Test
    void anker_gives_both_ends_or_minus_one() {
        assertEquals("{'id':1,'van':8,'tot':15}", run(new Anker(), "{'id':1,'tekst':'De raad besluit het.','citaat':'besuit','bij':'5'}"));
        assertEquals("{'id':2,'van':-1,'tot':-1}", run(new Anker(), "{'id':2,'tekst':'De raad besluit het.','citaat':'iets heel anders','bij':null}"));
        assertEquals("{'id':3,'van':-1,'tot':-1}", run(new Anker(), "{'id':3,'tekst':'abcdefghijklmnopqrstuvwxyz','citaat':'abcdefg','bij':24,'afstand':10}"));
        assertEquals("{'id':4,'van':4,'tot':5}", run(new Anker(), "{'id':4,'tekst':'a b a b','citaat':'a','voor':'b ','na':' b'}"));
        assertTrue(run(new Anker(), "{'id':5,'tekst':'x','citaat':'y','drempel':'veel'}").contains("fout"));
    }

    @Test
    void anker_finds_a_quote_that_stands_in_one_place_however_far_it_is_unless_the_distance_is_given() {
        String text = "0123456789, 12 en 345 xx. ".repeat(60) + "De raad stelt het plan vast.";
        assertEquals("{'id':1,'van':1560,'tot':1573}", run(new Anker(), far(text, "De raad stelt", "")));
        assertEquals("{'id':1,'van':-1,'tot':-1}", run(new Anker(), far(text, "De raad stelt", ",'afstand':1000")));
        assertEquals("{'id':1,'van':-1,'tot':-1}", run(new Anker(), far(text, "De raad stelt", ",'drempel':0.5")));
        assertEquals("{'id':1,'van':-1,'tot':-1}", run(new Anker(), far("Ja en nee. ".repeat(90), "De burgemeester zwijgt", "")));
        assertEquals("{'id':1,'van':-1,'tot':-1}", run(new Anker(), far(text + " De raad stelt.", "De raad stelt", "")));
    }

    private static String far(String text, String quote, String more) {
        return "{'id':1,'tekst':'" + text + "','citaat':'" + quote + "','bij':100" + more + "}";
    }

    @Test
    void anker_finds_the_places_of_the_sample() throws IOException {
        for (JsonNode one : JSON.readTree(Files.readString(SharedFolder.find("cases/amendments/fuzzy-anchor.json"))).path("cases")) {
            String line = JSON.writeValueAsString(java.util.Map.of("id", one.path("id"), "tekst", one.path("text"), "citaat", one.path("pattern"), "bij", one.path("near"),
                    "threshold", one.path("threshold"), "distance", one.path("distance")));
            assertEquals(one.path("expected").asInt(), JSON.readTree(TextCommands.answer(new Anker(), new Lines.Line(line, true))).path("van").asInt(), line);
        }
    }

    private static String kind(String base, String a, String b) {
        JsonNode pairs = JSON.readTree(run(new Conflicten(), base.formatted(a, b)).replace('\'', '"')).path("paren");
        return pairs.isEmpty() ? "" : pairs.get(0).path("soort").asString();
    }

    private static String ids(String amendments) {
        return JSON.valueToTree(JSON.readTree(run(new Volgorde(), "{'id':1,'amendementen':" + amendments + "}").replace('\'', '"')).path("volgorde").findValuesAsString("id")).toString();
    }

    private static String run(Opdracht opdracht, String line) {
        return TextCommands.answer(opdracht, new Lines.Line(line.replace('\'', '"'), true)).replace('"', '\'');
    }
}
