package nl.inbreng.text.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlDocument;
import nl.inbreng.text.xml.XmlElement;
import nl.inbreng.text.xml.XmlReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as renvooi reads back as the old and the new text, and keeps the rules of STOP. */
class RegelingMutatieTest {

    private static final String WORK = "/akn/nl/bill/gm9999/2026/voorstel-12";
    private static final List<TekstEenheid> BASE = OntwerpbesluitReader.read("besluit:\n1. Tien bomen te planten.\n2. Het college te vragen:\na. te rapporteren;\nb. te evalueren.\n3. Een bank te plaatsen.");

    @Test void a_replaced_unit_is_a_vervang_with_marks() {
        String xml = write(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Zestig bomen te planten."));
        assertEquals(new Renvooi.Views(List.of("1. Tien bomen te planten."), List.of("1. Zestig bomen te planten."), List.of("1. [-Tien-][+Zestig+] bomen te planten.")), Renvooi.read(xml));
        XmlElement vervang = root(xml).elements("Vervang").findFirst().orElseThrow();
        assertEquals("Beslispunt 1", vervang.first("Wat").orElseThrow().text());
        assertEquals("inbreng_1__beslispunt_1", vervang.attribute("wat"));
        assertEquals(WORK + "/nld@v2", root(xml).attribute("was"));
        assertEquals(WORK + "/nld@v3", root(xml).attribute("wordt"));
    }

    @Test void a_unit_is_replaced_with_the_changes_inside_it() {
        String xml = write(new Wijziging("beslispunt-2", "beslispunt 2", "Het college te vragen:", "De burgemeester te vragen:"),
                new Wijziging("beslispunt-2.onderdeel-a", "beslispunt 2, onder a", "te rapporteren;", ""),
                Wijziging.added("beslispunt-2.onderdeel-b", "beslispunt 2, onder b", "te stoppen.", false));
        assertEquals(List.of("2. [-Het college-][+De burgemeester+] te vragen:", "[-a. te rapporteren;-]", "b. te evalueren.", "[+c. te stoppen.+]"),
                assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml)).renvooi());
        assertEquals(List.of("Vervang"), root(xml).elements().map(XmlElement::name).toList());
    }

    @Test void removed_added_and_moved_units() {
        String xml = write(new Wijziging("beslispunt-2", "beslispunt 2", "Het college te vragen:", ""), Wijziging.added("beslispunt-1", "beslispunt 1", "Een hek te plaatsen.", true),
                Wijziging.moving("beslispunt-3", "beslispunt 3", "Een bank te plaatsen.").beside("beslispunt-1", false));
        assertEquals(new Renvooi.Views(List.of("2. Het college te vragen:", "a. te rapporteren;", "b. te evalueren.", "3. Een bank te plaatsen."), List.of("0a. Een hek te plaatsen.", "1a. Een bank te plaatsen."),
                List.of("[-2. Het college te vragen:-]", "[-a. te rapporteren;-]", "[-b. te evalueren.-]", "[+0a. Een hek te plaatsen.+]", "[-3. Een bank te plaatsen.-]", "[+1a. Een bank te plaatsen.+]")), Renvooi.read(xml));
        assertEquals(List.of("Verwijder", "VoegToe", "Verwijder", "VoegToe"), root(xml).elements().map(XmlElement::name).toList());
        assertEquals("komtVoor", root(xml).elements("VoegToe").findFirst().orElseThrow().attribute("positie"));
    }

    @Test void the_opschrift_of_an_artikel_is_replaced_with_its_kop() {
        List<TekstEenheid> base = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen in de straat\n1. Er komen bomen.\n2. Er komt een bank.\nArtikel 2 Honden\n1. Honden zijn aangelijnd.");
        String xml = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 2), base, List.of(new Wijziging("artikel-1.kop-1", "artikel 1, opschrift", "Bomen in de straat", "Bomen in de wijk"), new Wijziging("artikel-2.kop-1", "artikel 2, opschrift", "Honden", "")));
        assertEquals(new Renvooi.Views(List.of("Artikel 1 Bomen in de straat", "Artikel 2 Honden"), List.of("Artikel 1 Bomen in de wijk", "Artikel 2"), List.of("Artikel 1 Bomen in de [-straat-][+wijk+]", "Artikel 2 [-Honden-]")), Renvooi.read(xml));
        assertEquals(List.of("VervangKop inbreng_1__artikel_1", "VervangKop inbreng_1__artikel_2"), root(xml).elements().map(element -> element.name() + " " + element.attribute("wat")).toList());
        assertEquals(List.of("Wat", "Kop"), root(xml).elements("VervangKop").findFirst().orElseThrow().elements().map(XmlElement::name).toList());
        assertEquals(List.of(), StopRules.broken(root(xml)));
        Renvooi.Views whole = assertInstanceOf(Renvooi.Views.class, Renvooi.read(StopText.write(base)));
        assertTrue(whole.nieuw().contains("Artikel 1 Bomen in de straat"), whole.nieuw()::toString);
    }

    @Test void an_artikel_that_moves_takes_along_all_that_stands_in_it_as_it_will_read() {
        List<TekstEenheid> base = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Er komen bomen.\nArtikel 2 Honden\n1. Honden zijn aangelijnd.");
        String xml = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 2), base, List.of(Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false), new Wijziging("artikel-1.kop-1", "artikel 1, opschrift", "Bomen", "Groen"),
                new Wijziging("artikel-1.lid-1", "artikel 1, eerste lid", "Er komen bomen.", "Er komt groen."), Wijziging.added("artikel-1.lid-1", "artikel 1, eerste lid", "Ook hagen.", false)));
        assertEquals(List.of("Artikel 1 Bomen", "1. Er komen bomen."), assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml)).oud());
        assertEquals(List.of("Artikel 3 Groen", "1. Er komt groen.", "2. Ook hagen."), assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml)).nieuw());
        assertEquals(List.of(), StopRules.broken(root(xml)));
    }

    private static final List<TekstEenheid> ARTIKELEN = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Er komen bomen.\n2. Er komen heggen:\na. van beuk;\nb. van hulst.\nArtikel 2 Honden\n1. Honden zijn aangelijnd.\n2. Katten niet.\nArtikel 3 Slot\n1. Dit geldt.\n2. Ook hier.");
    private static final Wijziging FORWARD = Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false);
    private static final Wijziging LID = Wijziging.moving("artikel-1.lid-1", "artikel 1, eerste lid", "Er komen bomen.");

    @Test void a_lid_that_leaves_an_artikel_that_moves_goes_or_is_replaced_is_added_where_it_comes() {
        Renvooi.Views out = views(FORWARD, LID.beside("artikel-3.lid-1", false));
        assertEquals(List.of("Artikel 1 Bomen", "1. Er komen bomen.", "2. Er komen heggen:", "a. van beuk;", "b. van hulst."), out.oud());
        assertEquals(List.of("Artikel 2a Bomen", "2. Er komen heggen:", "a. van beuk;", "b. van hulst.", "1a. Er komen bomen."), out.nieuw());
        assertEquals(List.of("Artikel 2a Bomen", "2. Er komen heggen:", "a. van beuk;", "b. van hulst.", "3. Er komen bomen."), views(FORWARD, LID.beside("artikel-1.lid-2", false)).nieuw(), "within it");
        assertEquals(List.of("1a. Er komen bomen."), views(LID.beside("artikel-3.lid-1", false), new Wijziging("artikel-1.lid-2", "artikel 1, tweede lid", "Er komen heggen:", "")).nieuw(), "the artikel goes with its last lid");
        Wijziging onderdeel = Wijziging.moving("artikel-1.lid-2.onderdeel-a", "artikel 1, tweede lid, onder a", "van beuk;").beside("artikel-1.lid-2.onderdeel-b", false);
        assertEquals(List.of("2. Er komen [-heggen-][+hagen+]:", "[-a. van beuk;-]", "b. van hulst.", "[+c. van beuk;+]"), views(new Wijziging("artikel-1.lid-2", "artikel 1, tweede lid", "Er komen heggen:", "Er komen hagen:"), onderdeel).renvooi());
    }

    @Test void a_unit_that_moves_or_has_a_new_neighbour_and_reads_otherwise_is_written_once() {
        Wijziging text = new Wijziging("artikel-2.lid-2", "artikel 2, tweede lid", "Katten niet.", "Katten ook.");
        assertEquals(new Renvooi.Views(List.of("2. Katten niet."), List.of("0a. Katten ook."), List.of("[-2. Katten niet.-]", "[+0a. Katten ook.+]")), views(text, Wijziging.moving("artikel-2.lid-2", "artikel 2, tweede lid", "Katten niet.").beside("artikel-3.lid-1", true)));
        assertEquals(List.of("2. Katten ook.", "3. Vogels niet."), views(text, Wijziging.added("artikel-2.lid-2", "artikel 2, tweede lid", "Vogels niet.", false)).nieuw());
    }

    @Test void another_text_for_the_whole_decision_removes_all_and_adds_all() {
        String xml = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 2), BASE, "1. Niets te planten.\n2. Te vragen:\na. rust.");
        assertEquals(List.of("1. Tien bomen te planten.", "2. Het college te vragen:", "a. te rapporteren;", "b. te evalueren.", "3. Een bank te plaatsen."), assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml)).oud());
        assertEquals(List.of("1. Niets te planten.", "2. Te vragen:", "a. rust."), assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml)).nieuw());
        assertEquals(List.of("VoegToe inbreng_1__beslispunt_1", "VoegToe inbreng_1__beslispunt_1", "Verwijder inbreng_1__beslispunt_1", "Verwijder inbreng_1__beslispunt_2", "Verwijder inbreng_1__beslispunt_3"),
                root(xml).elements().map(element -> element.name() + " " + element.attribute("wat") + element.attribute("context")).toList());
        assertEquals(List.of("komtVoor", "komtVoor"), root(xml).elements("VoegToe").map(element -> element.attribute("positie")).toList(), "all at the place of the old decision, before it goes");
        assertEquals(List.of("Vóór beslispunt 1", "Vóór beslispunt 1"), root(xml).elements("VoegToe").map(element -> element.first("Wat").orElseThrow().text()).toList());
        assertEquals(List.of(), StopRules.broken(root(xml)));
    }

    @Test void what_comes_has_the_number_that_the_new_text_gives_it() {
        String forward = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 2), ARTIKELEN, List.of(Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-3", false), Wijziging.moving("artikel-2.lid-1", "artikel 2, eerste lid", "Honden zijn aangelijnd.").beside("artikel-1.lid-1", true)));
        assertEquals(List.of("Artikel 1 Bomen", "1. Er komen bomen.", "2. Er komen heggen:", "a. van beuk;", "b. van hulst.", "1. Honden zijn aangelijnd."), assertInstanceOf(Renvooi.Views.class, Renvooi.read(forward)).oud());
        assertEquals(List.of("Artikel 4 Bomen", "0a. Honden zijn aangelijnd.", "1. Er komen bomen.", "2. Er komen heggen:", "a. van beuk;", "b. van hulst."), assertInstanceOf(Renvooi.Views.class, Renvooi.read(forward)).nieuw());
        assertEquals(List.of("1a. Een hek te plaatsen."), assertInstanceOf(Renvooi.Views.class, Renvooi.read(write(Wijziging.added("beslispunt-1", "beslispunt 1", "Een hek te plaatsen.", false)))).nieuw());
        assertEquals(List.of("3a. Het:", "a. een;", "b. twee."), views(Wijziging.added("artikel-1.lid-1", "artikel 1, eerste lid", "Het:\na. een;\nb. twee.", false)).nieuw().stream().map(line -> line.replace("1a.", "3a.")).toList(), "with its parts");
    }

    @Test void what_is_added_or_removed_as_a_whole_holds_no_marks() {
        String xml = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 2), ARTIKELEN, List.of(FORWARD, Wijziging.added("artikel-1.lid-1", "artikel 1, eerste lid", "Ook hagen.", false), Wijziging.added("artikel-3.lid-1", "artikel 3, eerste lid", "Ook daar.", false),
                Wijziging.moving("artikel-3.lid-2", "artikel 3, tweede lid", "Ook hier.").beside("artikel-1.lid-2", false)));
        assertEquals(List.of("Verwijder", "VoegToe", "VoegToe", "Verwijder"), root(xml).elements().map(XmlElement::name).toList());
        assertEquals(List.of(), root(xml).all().map(element -> element.attribute("wijzigactie")).filter(action -> !action.isEmpty()).toList(), xml);
    }

    @Test void what_a_subamendement_adds_beside_a_unit_that_its_amendement_added_has_its_own_id() {
        List<TekstEenheid> amended = Consolidation.clean(Consolidation.read(BASE, List.of(Wijziging.added("beslispunt-1", "beslispunt 1", "Een hek te plaatsen.", false))));
        String xml = RegelingMutatie.write(new RegelingMutatie.Step(WORK, "2-met-a", "2-met-a-en-b"), amended, List.of(Wijziging.added("beslispunt-1", "beslispunt 1", "Een poort te plaatsen.", true)));
        assertEquals(WORK + "/nld@v2-met-a", root(xml).attribute("was"));
        assertTrue(xml.contains("\"inbreng_1__beslispunt_1__nieuw_2\""), xml);
        assertEquals(List.of(), StopRules.broken(root(xml)));
    }

    /** Of the old text what the mutation takes away gone, and what it brings added, is the new text, with its numbers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_goes_and_comes_makes_the_old_text_the_new_one(long seed) {
        Random random = new Random(seed);
        int fit = 0;
        for (int round = 0; round < 300; round++) {
            List<Wijziging> changes = random(random);
            List<TekstEenheid> now;
            try {
                now = Consolidation.clean(Consolidation.read(ARTIKELEN, changes));
            } catch (IllegalArgumentException unfit) {
                continue;
            }
            fit++;
            Renvooi.Views views = views(changes.toArray(Wijziging[]::new));
            List<String> text = new ArrayList<>(whole(StopText.write(ARTIKELEN)));
            for (String gone : views.oud()) assertTrue(text.remove(gone), gone + changes);
            text.addAll(views.nieuw());
            assertEquals(whole(StopText.write(now)).stream().sorted().toList(), text.stream().sorted().toList(), changes::toString);
        }
        assertTrue(fit >= 50, "fit together: " + fit);
    }

    private static List<Wijziging> random(Random random) {
        List<Wijziging> changes = new ArrayList<>();
        for (TekstEenheid unit : ARTIKELEN.subList(1, ARTIKELEN.size())) {
            List<TekstEenheid> kin = ARTIKELEN.stream().filter(other -> other.soort() == unit.soort() && !other.equals(unit)).toList();
            if (unit.amendeerbaar() && random.nextInt(4) == 0) changes.add(new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), random.nextInt(3) == 0 ? "" : unit.tekst() + " Nieuw " + changes.size() + "."));
            if (!unit.isOpschrift() && random.nextInt(4) == 0) changes.add(Wijziging.moving(unit.sleutel(), unit.citeertitel(), unit.tekst()).beside(kin.get(random.nextInt(kin.size())).sleutel(), random.nextBoolean()));
            if (unit.amendeerbaar() && !unit.isOpschrift() && random.nextInt(6) == 0) changes.add(Wijziging.added(unit.sleutel(), unit.citeertitel(), "Erbij " + changes.size() + ".", random.nextBoolean()));
        }
        return changes;
    }

    private static List<String> whole(String xml) {
        return assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml)).nieuw();
    }

    private static Renvooi.Views views(Wijziging... changes) {
        String xml = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 2), ARTIKELEN, List.of(changes));
        assertEquals(List.of(), StopRules.broken(root(xml)), xml);
        return assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml));
    }

    @Test void a_change_that_changes_nothing_is_no_vervang_without_marks() {
        assertEquals(List.of(), root(write(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Tien  bomen te planten. "))).elements().toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @Tag("maat")
    void the_views_of_random_changes_are_the_old_and_the_new_text(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            List<String> was = texts(random);
            List<TekstEenheid> base = new ArrayList<>();
            List<Wijziging> changes = new ArrayList<>();
            List<String> oud = new ArrayList<>();
            List<String> nieuw = new ArrayList<>();
            for (int i = 1; i <= was.size(); i++) {
                base.add(new TekstEenheid("beslispunt-" + i, "", TekstEenheid.Soort.BESLISPUNT, "" + i, "beslispunt " + i, was.get(i - 1), true));
                String wordt = random.nextInt(4) == 0 ? "" : words(random);
                Wijziging change = new Wijziging("beslispunt-" + i, "beslispunt " + i, was.get(i - 1), wordt);
                changes.add(change);
                if (change.changesNothing()) continue;
                oud.add(i + ". " + was.get(i - 1));
                if (!wordt.isEmpty()) nieuw.add(i + ". " + wordt);
            }
            String xml = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 1), base, changes);
            Renvooi.Views views = assertInstanceOf(Renvooi.Views.class, Renvooi.read(xml));
            assertEquals(oud, views.oud());
            assertEquals(nieuw, views.nieuw());
            assertEquals(oud, views.renvooi().stream().map(line -> without(line, '+', '-')).filter(line -> !line.isEmpty()).toList());
            assertEquals(nieuw, views.renvooi().stream().map(line -> without(line, '-', '+')).filter(line -> !line.isEmpty()).toList());
            assertEquals(List.of(), StopRules.broken(root(xml)));
        }
    }

    @Test void ids_are_unique_and_each_rule_that_is_broken_is_named() {
        String xml = write(Wijziging.moving("beslispunt-3", "beslispunt 3", "Een bank te plaatsen.").beside("beslispunt-1", false), Wijziging.added("beslispunt-1", "beslispunt 1", "a", false), Wijziging.added("beslispunt-1", "beslispunt 1", "b", true));
        List<String> ids = root(xml).all().map(element -> element.attribute("eId")).filter(id -> !id.isEmpty()).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.size() >= 4);
        assertEquals(List.of("STOP0066", "STOP0077", "STOP0086", "STOP0047"), StopRules.broken(root("<RegelingMutatie was=\"/a/nld@1\" wordt=\"/b/nld@2\"><Vervang wat=\"x\"><Al wId=\"y\">t</Al></Vervang>"
                + "<VoegToe><Wat>a <NieuweTekst>b</NieuweTekst></Wat></VoegToe></RegelingMutatie>")));
    }

    @Test void the_text_before_and_after_are_what_the_mutation_marks() {
        List<Wijziging> changes = List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Zestig bomen te planten."), new Wijziging("beslispunt-2.onderdeel-a", "beslispunt 2, onder a", "te rapporteren;", ""),
                Wijziging.added("beslispunt-3", "beslispunt 3", "Een hek te plaatsen.", false));
        Renvooi.Views oud = assertInstanceOf(Renvooi.Views.class, Renvooi.read(StopText.write(BASE)));
        assertEquals(List.of("1. Tien bomen te planten.", "2. Het college te vragen:", "a. te rapporteren;", "b. te evalueren.", "3. Een bank te plaatsen."), oud.nieuw().subList(1, 6));
        assertEquals(oud.nieuw(), oud.renvooi());
        String nieuw = StopText.write(Consolidation.clean(Consolidation.read(BASE, changes)));
        List<String> lines = assertInstanceOf(Renvooi.Views.class, Renvooi.read(nieuw)).nieuw();
        assertTrue(lines.contains("1. Zestig bomen te planten.") && !lines.contains("a. te rapporteren;") && lines.stream().anyMatch(line -> line.endsWith("Een hek te plaatsen.")), lines::toString);
        String added = root(write(changes.get(2))).all().map(element -> element.attribute("eId")).filter(id -> id.contains("nieuw")).findFirst().orElseThrow();
        assertTrue(root(nieuw).all().anyMatch(element -> element.attribute("eId").equals(added)), nieuw);
    }

    private static String without(String line, char gone, char kept) {
        return line.replaceAll("\\[\\" + gone + ".*?\\" + gone + "\\]", "").replaceAll("\\[\\" + kept + "(.*?)\\" + kept + "\\]", "$1");
    }

    private static List<String> texts(Random random) {
        return Arrays.stream(new int[1 + random.nextInt(4)]).mapToObj(i -> words(random)).toList();
    }

    /** Few words, so that they repeat; with signs that XML and quotes make special. */
    private static String words(Random random) {
        String[] few = {"de", "raad", "besluit", "bomen", "&", "<b>", "\"nee\"", "“nee”", "€ 10", "artikel 2", ",", "een"};
        StringBuilder text = new StringBuilder(few[random.nextInt(4)]);
        for (int i = 0; i < random.nextInt(12); i++) text.append(' ').append(few[random.nextInt(few.length)]);
        return text.append('.').toString();
    }

    private static String write(Wijziging... changes) {
        String xml = RegelingMutatie.write(RegelingMutatie.Step.next(WORK, 2), BASE, List.of(changes));
        assertEquals(List.of(), StopRules.broken(root(xml)));
        return xml;
    }

    private static XmlElement root(String xml) {
        return assertInstanceOf(XmlReading.Read.class, XmlDocument.read(xml)).root();
    }
}
