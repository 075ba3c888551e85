package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.Rebase;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VoorstelVersie;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** What the griffie reads of a newer version of a raadsvoorstel, and what it can say about the units of which no text tells which ones they were. */
class ReadSinceTest {

    private static final String PLAN = "Het college maakt dit jaar een plan voor de wijk.";
    private static final String MONEY = "De raad stelt een krediet van € 50.000 beschikbaar.";
    private static final String TREES = "In de Dorpsstraat worden twintig nieuwe bomen geplant.";
    private static final String HEDGE = "Langs het water groeit straks een lage haag van beuken.";
    private static final String SIGN = "Bij elke ingang hangt voortaan één bord met uitleg.";
    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final Instant BEFORE = Instant.parse("2026-10-01T10:00:00Z");

    @Test void a_first_version_has_nothing_to_compare_with() {
        StoredVoorstel first = version(1, Status.WACHT_OP_GRIFFIE, PLAN);
        assertFalse(read(List.of()).of(first, UnitsForm.untouched(first.eenheden())).any());
        assertFalse(shown(first, Since.NONE).contains("Wat veranderde"));
    }

    @Test void what_happened_to_each_unit_is_said_in_words_with_a_link_and_what_stayed_is_counted() {
        Since since = since(List.of(PLAN, MONEY, TREES), List.of(HEDGE, PLAN, MONEY.replace("50.000", "60.000")));
        assertEquals("Wat veranderde sinds versie 1", since.heading());
        assertEquals(List.of(Cell.link("Beslispunt 1", "#tekst-beslispunt-1"), Cell.text("Nieuw.")), since.rows().getFirst());
        assertEquals(List.of(Cell.link("Beslispunt 3", "#tekst-beslispunt-3"), Cell.text("Gewijzigd, was beslispunt 2.")), since.rows().get(1));
        assertEquals(List.of(Cell.link("Beslispunt 3 (versie 1)", "/werkblad/voorstellen/1#onderdeel-beslispunt-3"), Cell.text("Vervallen.")), since.rows().get(2));
        assertEquals(3, since.rows().size());
        assertEquals("2 onderdelen bleven gelijk, waarvan 1 met een ander nummer.", since.same(), "with the aanhef");
    }

    @Test void splits_joins_and_moves_name_where_a_unit_comes_from() {
        assertEquals(List.of("Gesplitst uit beslispunt 1.", "Gesplitst uit beslispunt 1."), words(since(List.of(PLAN + " " + TREES), List.of(PLAN, TREES))));
        assertEquals(List.of("Samengevoegd uit beslispunt 1 en beslispunt 2."), words(since(List.of(PLAN, TREES), List.of(PLAN + " " + TREES))));
        assertTrue(words(since(List.of(PLAN, TREES, MONEY), List.of(MONEY, PLAN, TREES))).contains("Verplaatst, was beslispunt 3."));
    }

    @Test void what_explained_the_earlier_version_and_is_gone_is_folded() {
        List<TekstEenheid> old = new java.util.ArrayList<>(List.of(new TekstEenheid("kop-1", "", TekstEenheid.Soort.KOP, "", "kop \"Aanleiding\"", "Aanleiding", false)));
        old.addAll(units(PLAN, TREES));
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, PLAN);
        Since since = read(List.of(stored(1, Status.VERVANGEN, old, Optional.of(BEFORE)))).of(next, UnitsForm.untouched(next.eenheden()));
        assertEquals(List.of("Beslispunt 2 (versie 1)"), since.rows().stream().map(row -> row.getFirst().text()).toList());
        assertEquals(List.of("Kop \"Aanleiding\" (versie 1)"), since.fixed().stream().map(row -> row.getFirst().text()).toList());
        assertTrue(shown(next, since).contains("Vervallen tekst die vast lag (1)"));
    }

    @Test void nothing_that_changed_is_said_too() {
        Since since = since(List.of(PLAN), List.of(PLAN));
        assertTrue(since.any() && since.rows().isEmpty() && since.choices().isEmpty());
        assertTrue(shown(version(2, Status.WACHT_OP_GRIFFIE, PLAN), since).contains("alle onderdelen zijn gelijk"));
    }

    @Test void the_text_of_a_version_that_left_the_agenda_is_named_and_not_given_out() {
        StoredVoorstel gone = stored(1, Status.INGETROKKEN, units(PLAN, TREES), Optional.of(BEFORE));
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, PLAN);
        Since since = read(List.of(gone)).of(next, UnitsForm.untouched(next.eenheden()));
        assertEquals(Cell.text("Beslispunt 2 (versie 1)"), since.rows().getFirst().getFirst());
        assertFalse(shown(next, since).contains("Dorpsstraat"));
    }

    @Test void a_new_unit_can_be_said_to_be_one_that_is_gone() {
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, PLAN, HEDGE);
        ReadSince read = read(List.of(confirmed(1, BEFORE, PLAN, TREES)));
        Since asked = read.of(next, UnitsForm.untouched(next.eenheden()));
        assertEquals(List.of("vroeger-beslispunt-2"), asked.choices().stream().map(field -> field.name()).toList());
        assertEquals(List.of("Nee, het is nieuw", "Ja, het vroegere beslispunt 2"), asked.choices().getFirst().choices().stream().map(choice -> choice.label()).toList());
        assertEquals("", asked.choices().getFirst().value(), "nobody answers it for the griffie, also when the number is the same");
        UnitsForm form = UnitsForm.of(Posted.form("vroeger-beslispunt-2", "beslispunt-2"), next.eenheden());
        Since said = read.of(next, form);
        assertEquals(Map.of("beslispunt-2", "beslispunt-2"), said.said());
        assertEquals(List.of("Heel andere tekst. Volgens de griffie was dit beslispunt 2."), words(said));
        assertEquals(List.of(), said.wrong());
        String page = shown(next, said);
        assertTrue(page.contains("<option value=\"beslispunt-2\" selected>Ja, het vroegere beslispunt 2</option>") && page.contains("href=\"#vroeger\"") && page.contains("id=\"vroeger\""), page);
        assertTrue(page.contains("Hier staat nu: ‘Langs het water groeit straks een lage haag van beuken.’"), page);
    }

    @Test void one_unit_that_is_gone_cannot_be_two_and_the_second_answer_is_pointed_at() {
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, PLAN, HEDGE, SIGN);
        UnitsForm form = UnitsForm.of(Posted.form("vroeger-beslispunt-2", "beslispunt-2", "vroeger-beslispunt-3", "beslispunt-2"), next.eenheden());
        Since said = read(List.of(confirmed(1, BEFORE, PLAN, TREES))).of(next, form);
        assertEquals(List.of(new FieldError("vroeger-beslispunt-3", "U koos twee keer het vroegere beslispunt 2. Dat kan maar één onderdeel zijn.")), said.wrong());
        assertEquals(Map.of("beslispunt-2", "beslispunt-2"), said.said());
    }

    @Test void what_was_said_before_a_text_was_corrected_is_not_taken_when_the_text_tells_otherwise() {
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, PLAN, HEDGE);
        ReadSince read = read(List.of(confirmed(1, BEFORE, PLAN, TREES)));
        Since said = read.of(next, UnitsForm.of(Posted.form("tekst-beslispunt-2", TREES, "vroeger-beslispunt-2", "beslispunt-2"), next.eenheden()));
        assertEquals(List.of("sinds"), said.wrong().stream().map(FieldError::field).toList());
        assertEquals(Map.of(), said.said());
        Since madeUp = read.of(next, UnitsForm.of(Posted.form("vroeger-beslispunt-2", "beslispunt-1", "vroeger-iets", "beslispunt-2"), next.eenheden()));
        assertEquals(List.of("sinds"), madeUp.wrong().stream().map(FieldError::field).toList(), "beslispunt 1 is not gone");
        assertEquals(List.of(), read.of(next, UnitsForm.of(Posted.form("tekst-beslispunt-2", "", "vroeger-beslispunt-2", "beslispunt-2"), next.eenheden())).wrong(), "it was emptied");
    }

    @Test void a_unit_that_was_cut_off_can_be_one_that_is_gone() {
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, PLAN);
        UnitsForm form = UnitsForm.of(Posted.form("tekst-beslispunt-1", PLAN + "\n\n2. " + HEDGE, "vroeger-beslispunt-2", "beslispunt-2"), next.eenheden());
        Since since = read(List.of(confirmed(1, BEFORE, PLAN, TREES))).of(next, form);
        assertEquals(Map.of("beslispunt-2", "beslispunt-2"), since.said());
        assertEquals("#onderdeel-beslispunt-2", since.rows().getFirst().getFirst().href(), "it has no box yet");
        assertTrue(shown(next, form, since).contains("id=\"onderdeel-beslispunt-2\""));
    }

    @Test void an_artikel_of_which_every_lid_reads_otherwise_can_be_said_to_be_an_earlier_one() {
        StoredVoorstel old = stored(1, Status.VERVANGEN, OntwerpbesluitReader.read("besluit:\nArtikel 1\n1. " + PLAN + "\n2. " + TREES + "\nArtikel 2\n" + MONEY), Optional.of(BEFORE));
        StoredVoorstel next = stored(2, Status.WACHT_OP_GRIFFIE, OntwerpbesluitReader.read("besluit:\nArtikel 1\n1. " + HEDGE + "\n2. " + SIGN + "\nArtikel 2\n" + MONEY), Optional.empty());
        List<Field> choices = read(List.of(old)).of(next, UnitsForm.untouched(next.eenheden())).choices();
        assertEquals(List.of("vroeger-artikel-1", "vroeger-artikel-1.lid-1", "vroeger-artikel-1.lid-2"), choices.stream().map(Field::name).toList());
        assertEquals(List.of("", "artikel-1"), choices.getFirst().choices().stream().map(choice -> choice.value()).toList(), "what only holds others was no lid");
        assertEquals("Hier staat nu: ‘" + HEDGE + "’", choices.getFirst().hint());
        Since said = read(List.of(old)).of(next, UnitsForm.of(Posted.form("vroeger-artikel-1", "artikel-1"), next.eenheden()));
        assertEquals(Map.of("artikel-1", "artikel-1"), said.said());
        assertEquals(1, read(List.of(old)).of(next, UnitsForm.of(Posted.form("vroeger-artikel-1", "artikel-1.lid-1"), next.eenheden())).wrong().size());
        List<TekstEenheid> newer = VoorstelVersie.eerste(old.eenheden()).following(next.eenheden(), said.said()).eenheden();
        Wijziging move = Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false);
        assertEquals(Rebase.Uitkomst.CONFLICT, Rebase.over(Rebase.Versies.metSleutels(old.eenheden(), newer), List.of(move), Rebase.Zoeker.GEEN).uitkomst(), "the filer chooses, and it is not lost");
    }

    @Test void text_that_lies_fixed_is_not_asked_about() {
        List<TekstEenheid> locked = units(PLAN, HEDGE).stream().map(unit -> new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), unit.citeertitel(), unit.tekst(), false)).toList();
        StoredVoorstel next = stored(2, Status.WACHT_OP_GRIFFIE, locked, Optional.empty());
        assertEquals(List.of(), read(List.of(confirmed(1, BEFORE, PLAN, TREES))).of(next, UnitsForm.untouched(next.eenheden())).choices());
    }

    @Test void a_hundred_new_and_ninety_nine_gone_are_asked_about_and_more_are_not() {
        assertEquals(100, many(100, 99).choices().size());
        assertEquals(0, many(100, 100).choices().size());
    }

    @Test void amendementen_that_run_on_a_unit_are_counted_at_it() {
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, PLAN, HEDGE);
        ReadSince read = read(List.of(confirmed(1, BEFORE, PLAN, TREES)), verzoek(new Wijziging("beslispunt-2", "beslispunt 2", TREES, TREES.replace("twintig", "dertig"))));
        assertEquals(List.of("Nieuw.", "Vervallen. Hierop loopt 1 burgeramendement."), words(read.of(next, UnitsForm.untouched(next.eenheden()))));
    }

    @Test void a_confirmed_version_still_tells_it_by_the_keys_that_were_kept_and_asks_nothing() {
        StoredVoorstel second = confirmed(2, BEFORE.plusSeconds(60), PLAN, HEDGE);
        StoredVoorstel third = confirmed(3, BEFORE.plusSeconds(120), SIGN);
        Since since = read(List.of(confirmed(1, BEFORE, PLAN, TREES), third)).of(second, UnitsForm.untouched(second.eenheden()));
        assertEquals("Wat veranderde sinds versie 1", since.heading(), "a later version is not what it came from");
        assertEquals(List.of("Heel andere tekst. Volgens de griffie was dit beslispunt 2."), words(since));
        assertEquals("#onderdeel-beslispunt-2", since.rows().getFirst().getFirst().href());
        assertEquals(List.of(), since.choices());
    }

    private static List<String> words(Since since) {
        return since.rows().stream().map(row -> row.get(1).text()).toList();
    }

    private static Since since(List<String> old, List<String> now) {
        StoredVoorstel next = version(2, Status.WACHT_OP_GRIFFIE, now.toArray(String[]::new));
        return read(List.of(confirmed(1, BEFORE, old.toArray(String[]::new)))).of(next, UnitsForm.untouched(next.eenheden()));
    }

    private static Since many(int fresh, int gone) {
        StoredVoorstel old = stored(1, Status.VERVANGEN, numbered("oud", gone), Optional.of(BEFORE));
        StoredVoorstel next = stored(2, Status.WACHT_OP_GRIFFIE, numbered("nieuw", fresh), Optional.empty());
        return read(List.of(old)).of(next, UnitsForm.untouched(next.eenheden()));
    }

    /** Texts that have no word in common. */
    private static List<TekstEenheid> numbered(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new TekstEenheid("beslispunt-" + i, "", TekstEenheid.Soort.BESLISPUNT, "" + i, "beslispunt " + i, word + i, true)).toList();
    }

    @Test void after_reopening_what_the_griffie_said_before_is_chosen_again() {
        StoredVoorstel old = confirmed(1, BEFORE, PLAN, TREES);
        StoredVoorstel waits = version(2, Status.WACHT_OP_GRIFFIE, PLAN, HEDGE, SIGN);
        ReadSince first = read(List.of(old));
        assertEquals(Map.of(), first.first(waits).earlier(), "nobody said anything yet, also when the number is the same");
        StoredVoorstel reopened = waits.withKeysOf(List.of(old), new Checked(waits.eenheden(), Map.of("beslispunt-3", "beslispunt-2"), false));
        ReadSince again = reopened(List.of(old));
        UnitsForm form = again.first(reopened);
        assertEquals(Map.of("beslispunt-2", "beslispunt-2"), form.earlier());
        Since since = again.of(reopened, form);
        assertEquals(List.of("beslispunt 2-n2 ", "beslispunt 3 beslispunt-2"), since.choices().stream().map(field -> reopened.eenheden().stream().filter(unit -> field.name().endsWith(unit.sleutel())).findFirst().orElseThrow().citeertitel() + (field.name().endsWith("-n2") ? "-n2 " : " ") + field.value()).toList());
        assertEquals(List.of(), since.wrong());
        UnitsForm otherwise = UnitsForm.of(Posted.form("vroeger-beslispunt-2", ""), reopened.eenheden());
        assertEquals(Map.of(), again.of(reopened, otherwise).said(), "and it can say now that it is new");
    }

    @Test void what_stands_in_an_artikel_that_was_linked_is_not_asked_about_when_its_words_tell_it() {
        StoredVoorstel old = stored(1, Status.VERVANGEN, OntwerpbesluitReader.read("besluit:\nArtikel 1\n" + PLAN + "\nArtikel 2 Vergunning\n1. Het college weigert de vergunning als de straat te smal is.\n2. Een vergunning geldt hooguit vijf jaren."), Optional.of(BEFORE));
        StoredVoorstel next = stored(2, Status.WACHT_OP_GRIFFIE, OntwerpbesluitReader.read("besluit:\nArtikel 1 Ontheffing\n1. Nadere regels stelt de raad elk jaar vast na overleg met omwonenden en handelaren in de wijk.\n"
                + "2. Het college weigert de ontheffing alleen als een straat te druk blijkt.\n3. Een ontheffing geldt hooguit drie jaren.\nArtikel 2\n" + PLAN), Optional.empty());
        Since said = read(List.of(old)).of(next, UnitsForm.of(Posted.form("vroeger-artikel-1", "artikel-2"), next.eenheden()));
        assertEquals(Map.of("artikel-1", "artikel-2"), said.said());
        assertTrue(words(said).contains("Verplaatst en gewijzigd, was artikel 2, eerste lid.") && words(said).stream().noneMatch(word -> word.startsWith("Heel andere tekst")), () -> words(said).toString());
        assertEquals(List.of("vroeger-artikel-1"), said.choices().stream().map(Field::name).toList());
    }

    private static ReadSince reopened(List<StoredVoorstel> before) {
        return read(before, true);
    }

    private static ReadSince read(List<StoredVoorstel> before, Verzoek... running) {
        return read(before, false, running);
    }

    private static ReadSince read(List<StoredVoorstel> before, boolean reopened, Verzoek... running) {
        Agenda agenda = (Agenda) Proxy.newProxyInstance(ReadSinceTest.class.getClassLoader(), new Class<?>[] {Agenda.class}, (self, method, given) -> {
            if (method.getName().equals("confirmedBefore")) return before;
            if (method.getName().equals("isReopened")) return reopened;
            throw new UnsupportedOperationException(method.getName());
        });
        Verzoeken verzoeken = (Verzoeken) Proxy.newProxyInstance(ReadSinceTest.class.getClassLoader(), new Class<?>[] {Verzoeken.class}, (self, method, given) -> {
            if (method.getName().equals("openOn")) return Stream.of(running).filter(one -> ((Amendement) one.inhoud()).voorstel().id() == (long) given[1]).toList();
            throw new UnsupportedOperationException(method.getName());
        });
        return new ReadSince(agenda, new Encounters(agenda, verzoeken, Voorbeeldstad.UNDECIDED));
    }

    private static Verzoek verzoek(Wijziging change) {
        Amendement text = new Amendement("Meer bomen", ref(1), List.of(change), "Dat is beter.");
        return new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), text, BEFORE);
    }

    private static StoredVoorstel version(long id, Status status, String... points) {
        return stored(id, status, units(points), Optional.empty());
    }

    private static StoredVoorstel confirmed(long id, Instant at, String... points) {
        return stored(id, Status.VERVANGEN, units(points), Optional.of(at));
    }

    private static StoredVoorstel stored(long id, Status status, List<TekstEenheid> units, Optional<Instant> confirmed) {
        RaadsDocument document = new RaadsDocument("doc", "Wijkplan", "Raadsvoorstel", (int) id, "plan.pdf", "application/pdf");
        return new StoredVoorstel(ref(id), "GM9999", 1, document, status, units, "", Map.of(), Map.of(), confirmed);
    }

    private static VoorstelRef ref(long id) {
        return new VoorstelRef(id, "Wijkplan", (int) id, (id + "").repeat(64), VoorstelRef.Pinned.BESTAND, "3 Wijkplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));
    }

    private static List<TekstEenheid> units(String... points) {
        return OntwerpbesluitReader.read("besluit:\n" + IntStream.range(0, points.length).mapToObj(i -> (i + 1) + ". " + points[i]).collect(Collectors.joining("\n")));
    }

    private static String shown(StoredVoorstel stored, Since since) {
        return shown(stored, UnitsForm.untouched(stored.eenheden()), since);
    }

    private static String shown(StoredVoorstel stored, UnitsForm form, Since since) {
        Site site = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""), new Account.Visitor("/aanmelden"), List.of());
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskVoorstel(site, new VoorstelScreen(stored, form, "", since.wrong(), ""), new Again(Decided.NOT, false, false, false, false), since).render(out);
        return out.toString();
    }
}
