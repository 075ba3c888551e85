package nl.inbreng.text.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.Adoption;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.SharedFolder;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.akn.AknOrigins.Changed;
import nl.inbreng.text.xml.XmlDocument;
import nl.inbreng.text.xml.XmlElement;
import nl.inbreng.text.xml.XmlReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AknTest {

    private static final AknHeader DECISION = new AknHeader("bill", "GM9999", 2026, "voorstel-12", 2, LocalDate.of(2026, 5, 1), "college");
    private static final AknHeader AMENDMENT = new AknHeader("amendment", "GM9999", 2026, "2345678bcd", 1, LocalDate.of(2026, 5, 9), "inwoners");
    private static final VoorstelRef REF = new VoorstelRef(1, "Bomen", 2, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "5 Bomen", "Raad", Instant.EPOCH);

    @Test void a_verordening_is_a_bill_with_its_keys_as_ids() throws IOException {
        List<TekstEenheid> units = verordening();
        XmlElement root = root(AknDecision.write(DECISION, units).orElseThrow());
        XmlElement article = byId(root, "artikel_2");
        assertEquals("article", article.name());
        assertEquals("Artikel 2", article.first("num").orElseThrow().text());
        assertEquals("point", byId(root, "artikel_2__lid_3__onderdeel_b").name());
        for (TekstEenheid unit : units) {
            assertEquals(1, root.all().filter(element -> element.attribute("eId").equals(AknId.of(unit.sleutel()))).count(), unit.sleutel());
            assertEquals(unit.sleutel(), AknId.key(AknId.of(unit.sleutel())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verordening-voorbeeldstad.txt", "raadsvoorstel-voorbeeldstad.txt"})
    void no_word_of_a_decision_is_lost(String name) throws IOException {
        List<TekstEenheid> units = OntwerpbesluitReader.read(text("../" + name));
        String written = root(AknDecision.write(DECISION, units).orElseThrow()).first("bill").orElseThrow().elements()
                .filter(element -> !element.name().equals("meta")).map(XmlElement::text).collect(Collectors.joining()).replaceAll("[^\\p{L}\\p{N}]", "");
        for (TekstEenheid unit : units) assertTrue(written.contains(unit.tekst().replaceAll("[^\\p{L}\\p{N}]", "")), unit.tekst());
    }

    @Test void headings_directly_above_the_first_artikel_belong_to_the_body_and_those_above_a_beslispunt_do_not() {
        assertEquals(List.of("kop-2", "artikel-1"), body(kop(1, "Inleiding"), alinea("Tekst."), kop(2, "Hoofdstuk 1"), operative("artikel-1", TekstEenheid.Soort.ARTIKEL)));
        assertEquals(List.of("kop-1", "kop-2", "artikel-1"), body(kop(1, "Titel"), kop(2, "Hoofdstuk 1"), operative("artikel-1", TekstEenheid.Soort.ARTIKEL)));
        assertEquals(List.of("beslispunt-1"), body(kop(1, "Voorstel"), operative("beslispunt-1", TekstEenheid.Soort.BESLISPUNT)));
    }

    @Test void only_the_first_heading_in_an_artikel_is_its_own() {
        TekstEenheid artikel = new TekstEenheid("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", "", false);
        TekstEenheid own = new TekstEenheid("artikel-1.kop-1", "artikel-1", TekstEenheid.Soort.KOP, "", "artikel 1, opschrift", "Bomen", false);
        TekstEenheid later = new TekstEenheid("artikel-1.kop-2", "artikel-1", TekstEenheid.Soort.KOP, "", "artikel 1, tweede kop", "Hagen", false);
        XmlElement written = byId(root(AknDecision.write(DECISION, List.of(artikel, own, operative("artikel-1.lid-1", TekstEenheid.Soort.LID), later)).orElseThrow()), "artikel_1");
        assertEquals("Bomen", written.first("heading").orElseThrow().text());
        assertEquals(List.of("artikel_1__lid_1", "artikel_1__kop_2"), written.elements().map(child -> child.attribute("eId")).filter(id -> id.contains("lid") || id.contains("kop_2")).toList());
    }

    private List<String> body(TekstEenheid... units) {
        return root(AknDecision.write(DECISION, List.of(units)).orElseThrow()).all("body").findFirst().orElseThrow().elements().map(child -> AknId.key(child.attribute("eId"))).toList();
    }

    private static TekstEenheid kop(int nr, String tekst) {
        return new TekstEenheid("kop-" + nr, "", TekstEenheid.Soort.KOP, "", "kop " + nr, tekst, false);
    }

    private static TekstEenheid alinea(String tekst) {
        return new TekstEenheid("alinea-1", "", TekstEenheid.Soort.ALINEA, "", "de eerste alinea", tekst, false);
    }

    private static TekstEenheid operative(String key, TekstEenheid.Soort soort) {
        return new TekstEenheid(key, key.contains(".") ? key.substring(0, key.indexOf('.')) : "", soort, "1", key.replace('-', ' '), "De raad besluit.", true);
    }

    private static final List<TekstEenheid> ARTIKELEN = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Er komen bomen.\nArtikel 2 Honden\n1. Honden zijn aangelijnd.");
    private static final List<Wijziging> OPSCHRIFTEN = List.of(new Wijziging("artikel-1.kop-1", "artikel 1, opschrift", "Bomen", "Groen"), new Wijziging("artikel-2.kop-1", "artikel 2, opschrift", "Honden", ""));

    @Test void a_changed_opschrift_is_the_heading_and_its_amendement_points_at_it() {
        List<TekstEenheid> units = ARTIKELEN;
        List<Wijziging> changes = OPSCHRIFTEN;
        String decision = AknDecision.write(DECISION, Consolidation.clean(Consolidation.read(units, changes))).orElseThrow();
        assertEquals(List.of("Groen"), root(decision).all("heading").map(XmlElement::text).toList());
        Amendement amendement = new Amendement("Groen", REF, changes, "Daarom.", "", "", "");
        String written = AknAmendment.write(AMENDMENT, amendement, units, DECISION);
        AknReading.Amendment read = assertInstanceOf(AknReading.Amendment.class, AknReader.read(written));
        assertTrue(read.wijzigingen().getFirst().doel().adres().endsWith("#artikel_1__kop_1"), read.toString());
        assertEquals(changes, AknPlacing.on(units, read.wijzigingen()).wijzigingen());
        assertTrue(written.contains("Het opschrift van artikel 2 vervalt."), written);
    }

    @Test void without_a_unit_of_a_decision_there_is_no_bill() {
        assertEquals(Optional.empty(), AknDecision.write(DECISION, List.of()));
        assertEquals(Optional.empty(), AknDecision.write(DECISION, OntwerpbesluitReader.read("Toelichting").stream().filter(unit -> !unit.amendeerbaar()).toList()));
    }

    @Test void an_amendement_is_read_back_as_it_was_written() {
        AknReading.Amendment read = assertInstanceOf(AknReading.Amendment.class, AknReader.read(AknAmendment.write(AMENDMENT, amendement(), base(), DECISION)));
        assertEquals("Meer bomen & minder <steen>", read.kop());
        assertEquals("Bomen geven schaduw.\nEn koelte.\nDekking: uit de reserve", read.toelichting());
        assertEquals(List.of("substitution", "repeal", "insertion", "renumbering"), read.wijzigingen().stream().map(AknReading.Change::soort).toList());
        assertEquals(amendement().wijzigingen().stream().map(Wijziging::was).toList(), read.wijzigingen().stream().map(AknReading.Change::was).toList());
        assertEquals(amendement().wijzigingen().stream().map(Wijziging::wordt).toList(), read.wijzigingen().stream().map(AknReading.Change::wordt).toList());
        assertEquals("/akn/nl/bill/gm9999/2026/voorstel-12/nld@2026-05-01;v2#beslispunt_1", read.wijzigingen().getFirst().doel().adres());
        assertEquals(new AknReading.Target("/akn/nl/bill/gm9999/2026/voorstel-12/nld@2026-05-01;v2#beslispunt_3__onderdeel_a", "before", "/akn/nl/bill/gm9999/2026/voorstel-12/nld@2026-05-01;v2#beslispunt_3__onderdeel_b"), read.wijzigingen().get(3).doel());
    }

    @Test void an_alternative_for_the_whole_decision_is_one_change() {
        Amendement whole = new Amendement("Anders", REF, List.of(), "Omdat.", "", "Eerste regel.\nTweede regel.", "");
        AknReading.Amendment read = assertInstanceOf(AknReading.Amendment.class, AknReader.read(AknAmendment.write(AMENDMENT, whole, base(), DECISION)));
        assertEquals(List.of(new AknReading.Change("substitution", new AknReading.Target("/akn/nl/bill/gm9999/2026/voorstel-12/nld@2026-05-01;v2", "unspecified", ""), "De tekst van het ontwerpbesluit:", "", "Eerste regel.\nTweede regel.")), read.wijzigingen());
    }

    @Test void without_toelichting_and_dekking_there_is_no_empty_justification() {
        Amendement bare = new Amendement("Anders", REF, amendement().wijzigingen(), " ");
        String written = AknAmendment.write(AMENDMENT, bare, base(), DECISION);
        assertTrue(!written.contains("amendmentJustification"), written);
        assertEquals("", assertInstanceOf(AknReading.Amendment.class, AknReader.read(written)).toelichting());
    }

    @Test void an_amendment_of_others_is_read_by_its_analysis() throws IOException {
        AknReading.Amendment read = assertInstanceOf(AknReading.Amendment.class, AknReader.read(text("amendement-van-elders.xml")));
        assertEquals("Meer tijd voor bewoners", read.kop());
        assertEquals("Vier weken is kort.\nIn de vakantie is het te kort.", read.toelichting());
        assertEquals(new AknReading.Change("substitution", new AknReading.Target("/akn/nl/bill/2026/3#art_2__para_1", "", ""), "In artikel 2, eerste lid, wordt \"zes weken\" gelezen in plaats van \"vier weken\".", "vier weken", "zes weken"), read.wijzigingen().get(0));
        assertEquals("Artikel 4a\nEvaluatie\n1.\nHet college evalueert dit besluit.\n2.\nDe raad ontvangt het verslag.", read.wijzigingen().get(1).wordt());
    }

    @Test void without_an_analysis_the_first_quote_is_old_when_there_are_two() {
        AknReading.Amendment read = assertInstanceOf(AknReading.Amendment.class, AknReader.read("<akomaNtoso><amendment><amendmentBody><amendmentContent><p><mod id='m'>"
                + "<quotedText id='a'>oud</quotedText> wordt <quotedText id='b'>nieuw</quotedText></mod> en <mod id='n'><quotedText id='c'>erbij</quotedText></mod></p></amendmentContent></amendmentBody></amendment></akomaNtoso>"));
        assertEquals(List.of(new AknReading.Change("", AknReading.Target.NONE, "\"oud\" wordt \"nieuw\"", "oud", "nieuw"), new AknReading.Change("", AknReading.Target.NONE, "\"erbij\"", "", "erbij")), read.wijzigingen());
    }

    @Test void a_draft_decision_is_one_work_before_and_after_the_raad_decides() throws Exception {
        VoorstelRef ref = new VoorstelRef(6, "Bomen", 2, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "5 Bomen", "Raad", Instant.parse("2026-12-31T23:30:00Z"));
        AknHeader draft = AknHeader.ontwerpbesluit("GM9999", "77 005/1", ref);
        AknHeader concept = draft.amended(1, AknHeader.Stand.ONTWERP);
        AknHeader decided = draft.amended(1, AknHeader.Stand.BESLOTEN);
        assertEquals("/akn/nl/bill/gm9999/2027/ontwerpbesluit-77-005-1", draft.work(), "by the clock of the raad");
        assertEquals(List.of(draft.work(), draft.work()), List.of(concept.work(), decided.work()));
        assertEquals(List.of(draft.work() + "/nld@2027-01-01;v2", draft.work() + "/nld@2027-01-01;v2.1-concept", draft.work() + "/nld@2027-01-01;v2.1"),
                List.of(draft.expression(), concept.expression(), decided.expression()));
        String proposed = AknDecision.write(concept, base()).orElseThrow();
        String taken = AknDecision.write(decided, base()).orElseThrow();
        assertTrue(proposed.contains("<bill name=\"ontwerpbesluit\">") && proposed.contains("name=\"versie\""), proposed);
        assertTrue(taken.contains("<bill name=\"besluit\">") && taken.contains("<FRBRdate date=\"2027-01-01\" name=\"besluit\"/>") && !taken.contains("name=\"versie\""), taken);
        AknSchema schema = new AknSchema(SharedFolder.find("specs/akn/akomantoso30.xsd"));
        assertEquals(List.of(), schema.faults(proposed));
        assertEquals(List.of(), schema.faults(taken));
        assertTrue(AknAmendment.write(AMENDMENT, amendement(), base(), draft).contains("href=\"" + draft.expression() + "#beslispunt_1\""));
    }

    @Test void a_decision_names_the_amendementen_that_it_comes_from_and_each_unit_that_they_changed() throws Exception {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\n1. Tien bomen te planten.\n2. Te vragen:\na. een bank;\nb. een stoel.\n3. Een hek te plaatsen.\n4. Een poort te plaatsen.");
        Adoption.Adopted adopted = assertInstanceOf(Adoption.Adopted.class, Adoption.of(units, List.of(
                new Proposal("a", List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Zestig bomen te planten."), new Wijziging("beslispunt-2", "beslispunt 2", "Te vragen:", ""))),
                new Proposal("b", List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Tien bomen te snoeien."), Wijziging.added("beslispunt-3", "beslispunt 3", "Een muur te bouwen.", false))),
                new Proposal("c", List.of(Wijziging.moving("beslispunt-4", "beslispunt 4", "Een poort te plaatsen.").beside("beslispunt-1", true))))));
        List<Changed> changed = changed(adopted);
        List<AknOrigins.Source> sources = List.of(new AknOrigins.Source("a", "/akn/a", "A-1 Bomen"), new AknOrigins.Source("b", "/akn/b", "A-2 Muur"), new AknOrigins.Source("c", "/akn/c", "A-3 Poort"));
        String written = AknDecision.write(DECISION.amended(1, AknHeader.Stand.BESLOTEN), Consolidation.clean(adopted.readings()), new AknOrigins(DECISION, sources, changed)).orElseThrow();
        XmlElement root = root(written);
        assertEquals(List.of("/akn/a A-1 Bomen", "/akn/b A-2 Muur", "/akn/c A-3 Poort"), root.all("passiveRef").map(ref -> ref.attribute("href") + " " + ref.attribute("showAs")).toList());
        String draft = DECISION.expression();
        assertEquals(List.of("renumbering /akn/c #beslispunt_4 " + draft + "#beslispunt_4", "substitution /akn/a #beslispunt_1 ", "substitution /akn/b #beslispunt_1 ", "repeal /akn/a " + draft + "#beslispunt_2 ", "insertion /akn/b #beslispunt_3__nieuw_1 "),
                root.all("textualMod").map(mod -> mod.attribute("type") + " " + mod.first("source").orElseThrow().attribute("href") + " " + mod.first("destination").orElseThrow().attribute("href") + " "
                        + mod.first("previous").map(previous -> previous.attribute("href")).orElse("")).toList(), "the onderdelen go with their beslispunt");
        root.all("destination").map(destination -> destination.attribute("href")).filter(href -> href.startsWith("#")).forEach(href -> byId(root, href.substring(1)));
        assertEquals(List.of(), new AknSchema(SharedFolder.find("specs/akn/akomantoso30.xsd")).faults(written));
    }

    @Test void a_unit_that_moved_and_reads_otherwise_is_told_as_both() throws Exception {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Er komen bomen.\n2. Er komen heggen.\nArtikel 2 Honden\n1. Honden zijn aangelijnd.\n2. Katten niet.");
        List<Changed> changed = changed(assertInstanceOf(Adoption.Adopted.class, Adoption.of(units, List.of(
                new Proposal("a", List.of(Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false), new Wijziging("artikel-1.lid-1", "artikel 1, eerste lid", "Er komen bomen.", "Er komen eiken."),
                        Wijziging.moving("artikel-2.lid-2", "artikel 2, tweede lid", "Katten niet.").beside("artikel-2.lid-1", true))),
                new Proposal("b", List.of(new Wijziging("artikel-2.lid-2", "artikel 2, tweede lid", "Katten niet.", "Katten ook.")))))));
        List<AknOrigins.Source> sources = List.of(new AknOrigins.Source("a", "/akn/a", "A-1"), new AknOrigins.Source("b", "/akn/b", "A-2"));
        String written = AknDecision.write(DECISION.amended(1, AknHeader.Stand.BESLOTEN), units, new AknOrigins(DECISION, sources, changed)).orElseThrow();
        assertEquals(List.of("renumbering /akn/a #artikel_2__lid_2", "renumbering /akn/b #artikel_2__lid_2", "substitution /akn/b #artikel_2__lid_2", "renumbering /akn/a #artikel_1", "substitution /akn/a #artikel_1__lid_1"),
                root(written).all("textualMod").map(mod -> mod.attribute("type") + " " + mod.first("source").orElseThrow().attribute("href") + " " + mod.first("destination").orElseThrow().attribute("href")).toList());
        assertEquals(List.of(), new AknSchema(SharedFolder.find("specs/akn/akomantoso30.xsd")).faults(written));
    }

    private static List<Changed> changed(Adoption.Adopted adopted) {
        return adopted.readings().stream().map(reading -> new Changed(reading.unit(), reading.fate(), adopted.van(reading),
                adopted.woorden(reading).stream().flatMap(words -> words.ids().stream()).distinct().toList())).toList();
    }

    @Test void a_later_version_stays_the_same_work() {
        AknHeader later = new AknHeader("amendment", "GM9999", 2026, "2345678bcd", 2, LocalDate.of(2027, 1, 9), "inwoners");
        assertEquals(AMENDMENT.work(), later.work());
        assertEquals("/akn/nl/amendment/gm9999/2026/2345678bcd/nld@2027-01-09;v2", later.expression());
    }

    @Test void a_subamendement_names_what_it_changes() throws Exception {
        Amendement sub = new Amendement("Nog anders", REF, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Zestig bomen te planten.", "Zeventig bomen te planten.")), "Meer.", "", "", "b2c3d4f5g6");
        String written = AknAmendment.write(AMENDMENT, sub, base(), DECISION);
        assertTrue(written.contains("name=\"subamendement\"") && written.contains("Dit wijzigt het amendement b2c3d4f5g6"), written);
        assertEquals(List.of(), new AknSchema(SharedFolder.find("specs/akn/akomantoso30.xsd")).faults(written));
    }

    @Test void a_subamendement_names_what_it_changes_as_every_page_does() {
        Amendement sub = new Amendement("Nog anders", REF, List.of(new Wijziging("beslispunt-1", "beslispunt 1", base().getFirst().tekst(), "Zeventig bomen te planten.")), "Meer.", "", "", "b2c3d4f5g6");
        String written = AknAmendment.write(AMENDMENT, sub, new AknAmendment.Base(base(), "‘Meer bomen’"), DECISION);
        assertTrue(written.contains("Dit wijzigt het amendement ‘Meer bomen’, met kenmerk b2c3d4f5g6, en staat op"), written);
        assertTrue(written.contains("<p>" + AmendingSentence.given(base(), sub, "‘Meer bomen’").getFirst() + "</p>"), written);
    }

    @Test void quotes_in_quotes_are_read_once() {
        String nested = "<quotedStructure eId='q'>".repeat(40) + "<p>eens</p>" + "</quotedStructure>".repeat(40);
        AknReading.Amendment read = assertInstanceOf(AknReading.Amendment.class, AknReader.read("<akomaNtoso><amendment><meta><textualMod><source href='#m'/>" + "<new href='#q'/>".repeat(1_000)
                + "</textualMod></meta><amendmentBody><amendmentContent><p><mod eId='m'>" + nested + "</mod></p></amendmentContent></amendmentBody></amendment></akomaNtoso>"));
        assertEquals("eens", read.wijzigingen().getFirst().wordt());
    }

    @Test void hostile_or_other_xml_is_an_outcome() {
        assertEquals(new AknReading.Refused(XmlReading.Fault.DOCTYPE), AknReader.read("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><akomaNtoso>&x;</akomaNtoso>"));
        assertEquals(new AknReading.Refused(XmlReading.Fault.MALFORMED), AknReader.read(new byte[] {0, 1, 2}));
        assertEquals(new AknReading.Refused(XmlReading.Fault.TOO_LARGE), AknReader.read("<a>".repeat(10_000)));
        assertEquals(new AknReading.NoAmendment(), AknReader.read("<akomaNtoso><amendment/></akomaNtoso>"));
        assertEquals(new AknReading.NoAmendment(), AknReader.read("<html/>"));
    }

    @Tag("maat")
    @Test void all_that_is_written_is_valid_against_the_schema() throws Exception {
        AknSchema schema = new AknSchema(SharedFolder.find("specs/akn/akomantoso30.xsd"));
        assertEquals(List.of(), schema.faults(AknDecision.write(DECISION, verordening()).orElseThrow()));
        assertEquals(List.of(), schema.faults(AknDecision.write(DECISION, OntwerpbesluitReader.read(text("../raadsvoorstel-voorbeeldstad.txt"))).orElseThrow()));
        for (String text : text("../eenheden-gevallen.txt").split("\n=====\n")) {
            Optional<String> written = AknDecision.write(DECISION, OntwerpbesluitReader.read(text.split("\n-----\n")[0]));
            if (written.isPresent()) assertEquals(List.of(), schema.faults(written.get()), text);
        }
        assertEquals(List.of(), schema.faults(AknAmendment.write(AMENDMENT, amendement(), base(), DECISION)));
        assertEquals(List.of(), schema.faults(AknDecision.write(DECISION, Consolidation.clean(Consolidation.read(ARTIKELEN, OPSCHRIFTEN))).orElseThrow()));
        assertEquals(List.of(), schema.faults(AknAmendment.write(AMENDMENT, new Amendement("Groen", REF, OPSCHRIFTEN, "Daarom."), ARTIKELEN, DECISION)));
        assertEquals(List.of(), schema.faults(AknAmendment.write(AMENDMENT, new Amendement("", REF, List.of(), "", "", "x", "k"), List.of(), DECISION)));
        assertEquals(List.of(), schema.faults(text("amendement-van-elders.xml")));
        assertEquals(List.of(), schema.faults(text("amendement.xml")));
        assertEquals(List.of(), schema.faults(text("besluit.xml")));
    }

    @Test void the_committed_samples_are_what_is_written() throws IOException {
        assertEquals(text("besluit.xml").strip(), AknDecision.write(DECISION, base()).orElseThrow().replace("><", ">\n<"));
        assertEquals(text("amendement.xml").strip(), AknAmendment.write(AMENDMENT, amendement(), base(), DECISION).replace("><", ">\n<"));
    }

    @Test void characters_that_xml_does_not_know_are_left_out() {
        Amendement odd = new Amendement("a\u0000b\uFFFFc\uD800d😀", REF, List.of(), "", "", "x", "");
        assertEquals("abcd😀", assertInstanceOf(AknReading.Amendment.class, AknReader.read(AknAmendment.write(AMENDMENT, odd, base(), DECISION))).kop());
    }

    @Test void a_header_that_fits_in_no_address_is_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> new AknHeader("bill", "GM9999", 2026, "a/../b", 1, LocalDate.EPOCH, ""));
    }

    private static List<TekstEenheid> base() {
        return OntwerpbesluitReader.read("De raad van de gemeente Voorbeeldstad;\n\nbesluit:\n\n1. Tien bomen te planten.\n2. Een bank te plaatsen.\n3. Het college te vragen:\na. te rapporteren;\nb. te evalueren.\n\nAldus vastgesteld in de vergadering.");
    }

    private static Amendement amendement() {
        return new Amendement("Meer bomen & minder <steen>", REF, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Zestig bomen te planten."),
                new Wijziging("beslispunt-2", "beslispunt 2", "Een bank te plaatsen.", ""), Wijziging.added("beslispunt-3", "beslispunt 3", "Een hek te plaatsen.", false),
                Wijziging.moving("beslispunt-3.onderdeel-b", "beslispunt 3, onder b", "te evalueren.").beside("beslispunt-3.onderdeel-a", true)),
                "Bomen geven schaduw.\nEn koelte.", "uit de reserve", "", "");
    }

    private static List<TekstEenheid> verordening() throws IOException {
        return OntwerpbesluitReader.read(text("../verordening-voorbeeldstad.txt"));
    }

    private static XmlElement byId(XmlElement root, String id) {
        return root.all().filter(element -> element.attribute("eId").equals(id)).findFirst().orElseThrow();
    }

    private static XmlElement root(String xml) {
        return assertInstanceOf(XmlReading.Read.class, XmlDocument.read(xml)).root();
    }

    private static String text(String name) throws IOException {
        try (var stream = AknTest.class.getResourceAsStream(name.startsWith("../") ? "/nl/inbreng/text/" + name.substring(3) : name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
