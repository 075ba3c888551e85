package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.desk.Facts;
import nl.inbreng.web.parts.Answer;
import org.junit.jupiter.api.Test;

/** What the griffier reads of the time there is: fourteen days by the regeling, or less when the vergadering comes first. */
class FactsTest {

    private static final Instant FILED = Instant.parse("2026-11-20T09:00:00Z");
    /** First moment after the fourteenth day. */
    private static final Instant TERM_ENDS = Instant.parse("2026-12-04T23:00:00Z");

    @Test void a_vergadering_before_the_end_of_the_term_is_named() {
        assertEquals(List.of("Ingediend op", "Beslissen uiterlijk", "De vergadering is eerder", "Indiener", "E-mailadres", "Regels"), names(TERM_ENDS.minusSeconds(1)));
        assertEquals(List.of("Ingediend op", "Beslissen uiterlijk", "Indiener", "E-mailadres", "Regels"), names(TERM_ENDS));
    }

    @Test void new_and_moved_text_is_told_as_such() {
        VoorstelRef voorstel = new VoorstelRef(1, "Visie", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3.1 Visie", "Raadsvergadering", TERM_ENDS);
        Wijziging added = Wijziging.added("beslispunt-2", "beslispunt 2", "Drie bomen te planten.", false);
        Wijziging moved = Wijziging.moving("beslispunt-5", "beslispunt 5", "Verslag te doen.").beside("beslispunt-1", false);
        assertEquals(List.of("Na beslispunt 2 wordt ingevoegd: \"Drie bomen te planten.\"", "Beslispunt 5 wordt verplaatst en komt na beslispunt 1 te staan."),
                Facts.sentences(new Amendement("Bomen", voorstel, List.of(added, moved), "Schaduw."), Surroundings.NONE));
        assertEquals(List.of("De tekst van het ontwerpbesluit komt te luiden: \"1. Niets te doen.\""),
                Facts.sentences(new Amendement("Niets", voorstel, List.of(), "Rust.", "", "1. Niets te doen.", ""), Surroundings.NONE));
    }

    @Test void with_the_text_at_hand_the_dossier_gives_the_sentences_of_the_formal_document() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\n1. Bomen te planten.\n2. Geld te geven.\n3. Klaar te zijn.");
        List<Wijziging> changes = List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Bomen te planten.", ""), new Wijziging("beslispunt-2", "beslispunt 2", "Geld te geven.", ""));
        Amendement sub = new Amendement("Niets", null, changes, "Rust.", "", "", "b2c3d4f5g6");
        List<String> told = Facts.sentences(sub, new Surroundings(units, "BM-1", List.of()));
        assertEquals(AmendingSentence.of(units, changes), told.subList(1, told.size()));
        assertEquals("Het amendement BM-1 wordt als volgt gewijzigd:", told.getFirst());
        assertEquals(2, told.size(), "siblings together");
    }

    private static List<String> names(Instant begins) {
        return Facts.filing(dossier(begins), FILED).stream().map(Answer::question).toList();
    }

    private static Dossier dossier(Instant begins) {
        VoorstelRef voorstel = new VoorstelRef(1, "Visie", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3.1 Visie", "Raadsvergadering", begins);
        Amendement text = new Amendement("Meer bomen", voorstel, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "bomen", "meer bomen")), "Schaduw.");
        Indiener sanne = new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example"));
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), Voorbeeldstad.CLOSING_BOTH.header(), sanne, text, Voorbeeldstad.OPENED);
        verzoek.publish(Voorbeeldstad.CLOSING_BOTH, Voorbeeldstad.TEN, new Deadline(begins.minus(Duration.ofDays(3)), "Drie dagen ervoor."), Voorbeeldstad.OPENED);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 10, Voorbeeldstad.CLOSING_BOTH, FILED);
        return new Dossier(verzoek, Voorbeeldstad.CLOSING_BOTH, new Support(10, verzoek.threshold(), Optional.empty()), List.of());
    }
}
