package nl.inbreng.text.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.text.SharedFolder;
import nl.inbreng.text.xml.XmlReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RenvooiTest {

    @Test void marks_inside_a_paragraph() {
        assertEquals(new Renvooi.Views(List.of("De raad kiest een bank."), List.of("De raad kiest twee banken."), List.of("De raad kiest [-een bank-][+twee banken+].")),
                views("<Al>De raad kiest <VerwijderdeTekst>een bank</VerwijderdeTekst><NieuweTekst>twee banken</NieuweTekst>.</Al>"));
    }

    @Test void marks_on_whole_elements() {
        assertEquals(new Renvooi.Views(List.of("a. weg", "blijft"), List.of("blijft", "erbij"), List.of("[-a. weg-]", "blijft", "[+erbij+]")),
                views("<Inhoud>\n  <Lijst wijzigactie=\"verwijder\"><Li>\n<LiNummer>a.</LiNummer>\n<Al>weg</Al></Li></Lijst>\n  <Al>blijft</Al><Al wijzigactie=\"voegtoe\">\n erbij\n</Al></Inhoud>"));
    }

    @Test void of_a_new_or_vanished_container_the_content_stays() {
        Renvooi.Views views = views("<Inhoud><Groep wijzigactie=\"nieuweContainer\"><Al>een</Al></Groep><Lijst wijzigactie=\"verwijderContainer\"><Al>twee</Al><Al wijzigactie=\"verwijder\">drie</Al></Lijst></Inhoud>");
        assertEquals(List.of("een", "twee", "drie"), views.oud());
        assertEquals(List.of("een", "twee"), views.nieuw());
    }

    @Test void numbers_and_headings_stand_on_their_line() {
        assertEquals(List.of("Artikel 1 Begrippen", "1. Een lid.", "2. Nog een lid:", "a. eerst;", "b. dan."), views("<Artikel><Kop><Label>Artikel</Label><Nummer>1</Nummer><Opschrift>Begrippen</Opschrift></Kop>"
                + "<Lid><LidNummer>1.</LidNummer><Inhoud><Al>Een lid.</Al></Inhoud></Lid><Lid><LidNummer>2.</LidNummer><Inhoud><Al>Nog een lid:</Al><Lijst><Li><LiNummer>a.</LiNummer><Al>eerst;</Al></Li>"
                + "<Li><LiNummer>b.</LiNummer><Al>dan.</Al></Li></Lijst></Inhoud></Lid></Artikel>").nieuw());
        assertEquals(List.of("1. een", "2. twee"), views("<L><Li><LiNummer><VerwijderdeTekst>3.</VerwijderdeTekst><NieuweTekst>1.</NieuweTekst></LiNummer><Al>een</Al></Li><Li><LiNummer>2.</LiNummer><Al>twee</Al></Li></L>").nieuw());
    }

    @Test void a_mutation_is_read_by_its_actions_and_its_sentences_are_no_text() {
        assertEquals(new Renvooi.Views(List.of("was", "weg"), List.of("wordt", "nieuw"), List.of("[-was-][+wordt+]", "[-weg-]", "[+nieuw+]")),
                views("<RegelingMutatie><Vervang wat=\"a\"><Wat>In a wordt:</Wat><Al wId=\"a\"><VerwijderdeTekst>was</VerwijderdeTekst><NieuweTekst>wordt</NieuweTekst></Al></Vervang>"
                        + "<Verwijder wat=\"b\"><Al>weg</Al></Verwijder><VoegToe context=\"a\" positie=\"volgtOp\"><Al>nieuw</Al></VoegToe></RegelingMutatie>"));
    }

    @Test void marks_in_marks_that_contradict_stand_in_no_view() {
        assertEquals(new Renvooi.Views(List.of(), List.of("blijft"), List.of("[+blijft+]")), views("<Al wijzigactie=\"voegtoe\">blijft<VerwijderdeTekst>nooit</VerwijderdeTekst></Al>"));
    }

    @Test void formatting_and_links_do_not_cut_a_line() {
        assertEquals(List.of("Zie artikel 3 en H2O."), views("<Al>Zie <IntRef ref=\"x\">artikel <b>3</b></IntRef> en <i>H<sub>2</sub>O</i>.</Al>").nieuw());
    }

    @Test void hostile_xml_is_an_outcome() {
        assertEquals(new Renvooi.Refused(XmlReading.Fault.DOCTYPE), Renvooi.read("<!DOCTYPE a [<!ENTITY x \"y\">]><Al>&x;</Al>"));
        assertEquals(new Renvooi.Refused(XmlReading.Fault.MALFORMED), Renvooi.read("<Al>"));
        assertEquals(new Renvooi.Views(List.of(), List.of(), List.of()), views("<Al/>"));
    }

    @Tag("maat")

    @Test void the_shared_cases_read_as_they_should() throws IOException {
        JsonNode cases = JsonMapper.builder().build().readTree(Files.readString(SharedFolder.find("cases/amendments/renvooi.json"))).path("cases");
        assertTrue(cases.size() > 0);
        for (JsonNode each : cases) {
            Renvooi.Views views = views(each.path("xml").asString());
            if (each.has("nieuw")) assertEquals(strings(each.path("nieuw")), views.nieuw(), each.path("id").asString());
            if (each.has("oud")) assertEquals(strings(each.path("oud")), views.oud(), each.path("id").asString());
            if (each.has("renvooi")) assertEquals(strings(each.path("renvooi")), views.renvooi(), each.path("id").asString());
        }
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    private static Renvooi.Views views(String xml) {
        return assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml));
    }
}
