package nl.inbreng.text.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.akn.AknReading.Change;
import nl.inbreng.text.akn.AknReading.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amendment of others finds its place in our units, or says why not. */
class AknPlacingTest {

    private static final List<TekstEenheid> UNITS = OntwerpbesluitReader.read("besluit:\n1. Tien bomen te planten.\n2. Het college te vragen:\na. te rapporteren;\nb. te evalueren.\n3. Een bank en nog een bank te plaatsen.");

    @Test void the_sample_of_others_lands_on_its_articles() throws IOException {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 2\n1. Bewoners krijgen vier weken om te reageren.\n2. Daarna volgt een besluit.\nArtikel 4\nDit besluit gaat in op 1 januari.");
        AknPlacing placed = AknPlacing.on(units, read("amendement-van-elders.xml").wijzigingen());
        assertEquals(List.of(), placed.apart());
        assertEquals(new Wijziging("artikel-2.lid-1", "artikel 2, eerste lid", "Bewoners krijgen vier weken om te reageren.", "Bewoners krijgen zes weken om te reageren."), placed.wijzigingen().get(0));
        assertEquals(Wijziging.Actie.VOEG_TOE_NA, placed.wijzigingen().get(1).actie());
        assertEquals("artikel-4", placed.wijzigingen().get(1).eenheidSleutel());
    }

    @Test void what_we_write_ourselves_comes_back_as_the_same_changes() {
        List<Wijziging> changes = List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Zestig bomen te planten.\nEn hagen."),
                new Wijziging("beslispunt-2.onderdeel-a", "beslispunt 2, onder a", "te rapporteren;", ""), Wijziging.added("beslispunt-3", "beslispunt 3", "Een hek.", true),
                Wijziging.moving("beslispunt-3", "beslispunt 3", "Een bank en nog een bank te plaatsen.").beside("beslispunt-1", false));
        assertEquals(new AknPlacing(changes, "", List.of()), back(new Amendement("Bomen", ref(), changes, "Daarom.")));
        assertEquals(new AknPlacing(List.of(), "1. Niets.\n2. Klaar.", List.of()), back(new Amendement("Anders", ref(), List.of(), "Daarom.", "", "1. Niets.\n2. Klaar.", "")));
    }

    @Test void the_opschrift_of_an_artikel_is_changed_and_goes_with_it_but_nothing_comes_beside_it() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Er komen bomen.\nArtikel 2 Honden\n1. Honden zijn aangelijnd.");
        Change changed = new Change("substitution", new Target("#artikel_1__kop_1", "unspecified", ""), "", "Bomen", "Groen");
        assertEquals(new AknPlacing(List.of(new Wijziging("artikel-1.kop-1", "artikel 1, opschrift", "Bomen", "Groen")), "", List.of()), AknPlacing.on(units, List.of(changed)));
        List<Wijziging> gone = AknPlacing.on(units, List.of(new Change("repeal", new Target("#art_1", "unspecified", ""), "", "", ""))).wijzigingen();
        assertEquals(List.of("artikel-1.kop-1", "artikel-1.lid-1"), gone.stream().map(Wijziging::eenheidSleutel).toList());
        for (Change beside : List.of(new Change("insertion", new Target("#artikel_1__kop_1", "after", ""), "", "", "Nog een"), new Change("renumbering", new Target("#artikel_1__kop_1", "after", "#artikel_2__kop_1"), "", "", ""))) {
            assertEquals(List.of("Zo'n soort wijziging kunnen wij niet naast andere leggen."), AknPlacing.on(units, List.of(beside)).apart().stream().map(AknPlacing.Apart::reden).toList());
        }
    }

    @Test void a_unit_moves_with_other_words_and_only_from_the_text_that_stands_there() {
        List<Wijziging> moved = List.of(new Wijziging("beslispunt-3", "beslispunt 3", "Een bank en nog een bank te plaatsen.", "Een stoel.", "", Wijziging.Actie.VERPLAATS_VOOR, "beslispunt-1"));
        assertEquals(new AknPlacing(moved, "", List.of()), back(new Amendement("Bomen", ref(), moved, "Daarom.")));
        Target before = new Target("#clause_1", "before", "#clause_3");
        assertTrue(reason(new Change("renumbering", before, "", "Iets anders.", "")).contains("een andere tekst van beslispunt 3"));
        assertEquals("Zo'n soort wijziging kunnen wij niet naast andere leggen.", reason(new Change("renumbering", new Target("#clause_1", "before", "#clause_2__point_a"), "", "", "")));
    }

    @Test void random_changes_come_back_as_they_were() {
        Random random = new Random(7);
        List<TekstEenheid> open = UNITS.stream().filter(TekstEenheid::amendeerbaar).toList();
        for (int round = 0; round < 200; round++) {
            List<Wijziging> changes = new ArrayList<>();
            for (TekstEenheid unit : open) {
                String wordt = switch (random.nextInt(3)) {
                    case 0 -> unit.tekst();
                    case 1 -> "";
                    default -> "Nieuw & <anders> " + random.nextInt(9) + ".";
                };
                if (!wordt.equals(unit.tekst())) changes.add(new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), wordt));
            }
            assertEquals(new AknPlacing(changes, "", List.of()), back(new Amendement("Willekeurig", ref(), changes, "Daarom.")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"#beslispunt_2__onderdeel_b", "#clause_2__list_1__point_b", "/akn/nl/bill/2026/3/nld@/~clause_2__point_b", "#body__clause_2__item_b"})
    void a_unit_is_found_by_our_names_and_by_those_of_the_convention(String address) {
        assertEquals("beslispunt-2.onderdeel-b", AknAddress.unit(UNITS, address).orElseThrow().sleutel());
    }

    @Test void changes_of_words_in_one_unit_go_on_in_each_other() {
        AknPlacing placed = on(change("substitution", "#beslispunt_1", "Tien", "Zestig"), change("substitution", "#beslispunt_1", "bomen", "hagen"), change("repeal", "#beslispunt_1", "te planten", ""));
        assertEquals(List.of("Zestig hagen."), placed.wijzigingen().stream().map(Wijziging::wordt).toList());
    }

    @Test void an_insertion_at_an_end_of_a_unit_changes_its_text() {
        assertEquals("Eerst dit. Tien bomen te planten.", on(at("start", "Eerst dit.")).wijzigingen().getFirst().wordt());
        assertEquals("Tien bomen te planten. Dan dat.", on(at("end", "Dan dat.")).wijzigingen().getFirst().wordt());
        assertEquals("Het bestand zegt niet of de nieuwe tekst ervoor of erna komt.", reason(at("inside", "Hier?")));
    }

    @Test void an_insertion_in_a_repealed_unit_is_told_and_the_repeal_stays() {
        for (String place : List.of("start", "end")) {
            AknPlacing placed = on(change("repeal", "#beslispunt_1", "", ""), at(place, "Erbij."));
            assertEquals(List.of(true), placed.wijzigingen().stream().map(Wijziging::vervalt).toList());
            assertTrue(placed.apart().getFirst().reden().contains("ook op een andere manier"));
        }
    }

    @Test void a_text_of_several_lines_keeps_them() {
        List<TekstEenheid> units = List.of(new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Tien bomen\nen hagen\nte planten.", true));
        assertEquals("Elf bomen\nen hagen\nte planten.", AknPlacing.on(units, List.of(change("substitution", "#clause_1", "Tien", "Elf"))).wijzigingen().getFirst().wordt());
        assertEquals("Tien bomen\nte planten.", AknPlacing.on(units, List.of(change("repeal", "#clause_1", "en hagen", ""))).wijzigingen().getFirst().wordt());
        assertEquals("Tien struiken\nen bollen\nte planten.", AknPlacing.on(units, List.of(change("substitution", "#clause_1", "bomen en hagen", "struiken\nen bollen"))).wijzigingen().getFirst().wordt());
    }

    @Test void a_repealed_artikel_goes_with_its_leden() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 2\n1. Een lid.\n2. Nog een lid.\nArtikel 3\nDit gaat in.");
        AknPlacing placed = AknPlacing.on(units, List.of(change("repeal", "#art_2", "", "")));
        assertEquals(List.of("artikel-2.lid-1", "artikel-2.lid-2"), placed.wijzigingen().stream().map(Wijziging::eenheidSleutel).toList());
        assertTrue(placed.wijzigingen().stream().allMatch(Wijziging::vervalt));
        assertTrue(AknPlacing.on(units, List.of(change("substitution", "#art_2", "", "Anders."))).apart().getFirst().reden().contains("in zijn geheel"));
    }

    @Test void a_number_that_is_quoted_along_is_no_text() {
        assertEquals("Zes bomen.", on(change("substitution", "#clause_1", "1. Tien bomen te planten.", "1. Zes bomen.")).wijzigingen().getFirst().wordt());
        assertEquals("1 boom.", on(change("substitution", "#clause_1", "", "1 boom.")).wijzigingen().getFirst().wordt());
    }

    @Test void words_that_stand_there_twice_are_not_taken_out_by_guess() {
        assertTrue(reason(change("repeal", "#beslispunt_3", "bank", "")).contains("meer dan één keer"));
        AknPlacing gone = on(change("repeal", "#beslispunt_1", "", ""), change("substitution", "#beslispunt_1", "Tien", "Elf"));
        assertTrue(gone.apart().getFirst().reden().contains("ook op een andere manier"), gone::toString);
    }

    @Test void a_quote_of_twenty_thousand_words_is_found() {
        String text = "woord ".repeat(20_000) + "einde.";
        List<TekstEenheid> units = List.of(new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", text, true));
        assertTrue(AknPlacing.on(units, List.of(change("repeal", "#clause_1", text, ""))).wijzigingen().getFirst().vervalt());
        assertEquals("Slot.", AknPlacing.on(units, List.of(change("substitution", "#clause_1", text, "Slot."))).wijzigingen().getFirst().wordt());
        assertEquals("woord ".repeat(20_000) + "slot.", AknPlacing.on(units, List.of(change("substitution", "#clause_1", "einde.", "slot."))).wijzigingen().getFirst().wordt());
    }

    @Test void what_has_no_place_says_why() {
        assertEquals("Het bestand noemt het onderdeel ‘clause_99’. Dat staat niet in deze versie van het besluit.", reason(change("substitution", "#clause_99", "", "x")));
        assertEquals("Het bestand zegt niet welk onderdeel van het besluit verandert.", reason(change("substitution", "", "Tien", "Elf")));
        assertEquals("Het bestand gaat uit van een andere tekst van beslispunt 1 dan in deze versie staat.", reason(change("substitution", "#clause_1", "Dertig", "Elf")));
        assertEquals("De woorden ‘bank’ staan meer dan één keer in beslispunt 3. Het bestand zegt niet welke.", reason(change("substitution", "#clause_3", "bank", "stoel")));
        assertEquals("Het bestand gaat uit van een andere tekst van beslispunt 1 dan in deze versie staat.", reason(change("substitution", "#clause_1", "Tie", "Elf")), "no cut in a word");
        assertEquals("Het bestand geeft geen nieuwe tekst.", reason(change("substitution", "#clause_1", "Tien", "")));
        assertEquals("In beslispunt 1 staat deze tekst al. Er verandert niets.", reason(change("substitution", "#clause_1", "", "Tien bomen te planten.")));
        assertEquals("Zo'n soort wijziging kunnen wij niet naast andere leggen.", reason(change("split", "#clause_1", "", "")));
        assertEquals("Zo'n soort wijziging kunnen wij niet naast andere leggen.", reason(change("renumbering", "#clause_1", "", "")));
        String heading = UNITS.stream().filter(unit -> !unit.amendeerbaar()).findFirst().orElseThrow().sleutel();
        assertTrue(reason(change("repeal", "#" + AknId.of(heading), "", "")).startsWith("Dat is geen tekst die een amendement kan wijzigen"));
    }

    @Test void what_contradicts_itself_is_told_and_never_lost() {
        AknPlacing twice = on(change("substitution", "#clause_1", "Tien", "Elf"), change("substitution", "#clause_1", "", "Niets."));
        assertEquals(List.of("Elf bomen te planten."), twice.wijzigingen().stream().map(Wijziging::wordt).toList());
        assertTrue(twice.apart().getFirst().reden().contains("ook op een andere manier"));
        AknPlacing whole = on(change("substitution", "/akn/nl/bill/3", "", "Alles anders."), change("repeal", "#clause_1", "", ""));
        assertEquals("Alles anders.", whole.alternatief());
        assertEquals(List.of(1, 0), List.of(whole.apart().size(), whole.wijzigingen().size()));
    }

    @Test void any_change_at_all_has_a_place_or_a_reason_and_can_be_weighed() {
        Random random = new Random(11);
        String[] kinds = {"substitution", "repeal", "insertion", "renumbering", "join", ""};
        String[] addresses = {"", "#", "#clause_1", "#beslispunt_2", "#clause_2__point_a", "#x__y_", "/bill", "#beslispunt_3"};
        String[] texts = {"", "Tien", "bank", "Tien bomen te planten.", "1. ", "te rapporteren;", "\u0000"};
        for (int round = 0; round < 3_000; round++) {
            List<Change> changes = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                Target target = new Target(addresses[random.nextInt(addresses.length)], random.nextBoolean() ? "after" : "before", addresses[random.nextInt(addresses.length)]);
                changes.add(new Change(kinds[random.nextInt(kinds.length)], target, "", texts[random.nextInt(texts.length)], texts[random.nextInt(texts.length)]));
            }
            AknPlacing placed = AknPlacing.on(UNITS, changes);
            assertTrue(!placed.apart().isEmpty() || !placed.wijzigingen().isEmpty() || !placed.alternatief().isEmpty());
            Collisions.between(UNITS, List.of(new Proposal("raad", placed.wijzigingen(), placed.alternatief(), ""))).broken()
                    .forEach(broken -> assertTrue(broken.reden().contains("schrapt die plaats zelf") || broken.reden().contains("binnen zichzelf"), broken.reden()));
        }
    }

    private static AknPlacing back(Amendement amendement) {
        AknHeader header = new AknHeader("amendment", "GM9999", 2026, "a", 1, LocalDate.EPOCH, "inwoners");
        AknHeader decision = new AknHeader("bill", "GM9999", 2026, "b", 1, LocalDate.EPOCH, "gemeenteraad");
        return AknPlacing.on(UNITS, assertInstanceOf(AknReading.Amendment.class, AknReader.read(AknAmendment.write(header, amendement, UNITS, decision))).wijzigingen());
    }

    private static AknPlacing on(Change... changes) {
        return AknPlacing.on(UNITS, List.of(changes));
    }

    private static String reason(Change change) {
        AknPlacing placed = on(change);
        assertEquals(List.of(), placed.wijzigingen());
        return placed.apart().getFirst().reden();
    }

    private static Change change(String kind, String address, String was, String wordt) {
        return new Change(kind, new Target(address, "unspecified", ""), "", was, wordt);
    }

    private static Change at(String place, String text) {
        return new Change("insertion", new Target("#clause_1", place, ""), "", "", text);
    }

    private static VoorstelRef ref() {
        return new VoorstelRef(1, "Bomen", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raad", Instant.EPOCH);
    }

    private static AknReading.Amendment read(String name) throws IOException {
        try (var stream = AknPlacingTest.class.getResourceAsStream(name)) {
            return assertInstanceOf(AknReading.Amendment.class, AknReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
