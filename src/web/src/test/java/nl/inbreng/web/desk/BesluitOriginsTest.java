package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.WordDiff;
import nl.inbreng.text.akn.AknDecision;
import nl.inbreng.text.akn.AknHeader;
import nl.inbreng.text.akn.AknOrigins;
import nl.inbreng.web.AmendementFile;
import nl.inbreng.web.PublishedAmendement;
import org.junit.jupiter.api.Test;

class BesluitOriginsTest {

    private static final AmendementenOpVoorstel ALL = AmendementenScreenTest.all(List.of());
    private static final Kenmerk KNOWN = new Kenmerk("b2c3d4f5g6");
    private static final Kenmerk GONE = new Kenmerk("g6h7j8k9m2");

    @Test void each_amendement_has_the_address_that_its_own_file_gives() {
        AknHeader draft = AknHeader.ontwerpbesluit("GM9999", "doc", AmendementenScreenTest.REF);
        Onderdeel unit = new Onderdeel(ALL.voorstel().eenheden().getFirst(), "Twintig bomen te planten langs de Dorpsstraat.", Fate.GEWIJZIGD, "", List.of(KNOWN, GONE), List.of());
        Consolidatie besluit = new Consolidatie(1, 7, List.of(unit), List.of(new Verwerkt(KNOWN, "BM-9999-2026-0001", "Nummer 1", 1), new Verwerkt(GONE, "BM-9999-2026-0009", "Weg", 1)), List.of(), "Wim", Instant.EPOCH);
        AknOrigins origins = new BesluitOrigins(ALL, draft).of(besluit);
        String own = AmendementFile.AKN.write(PublishedAmendement.of(ALL.item(KNOWN.value()).orElseThrow().dossier(), ALL.voorstel()).orElseThrow()).orElseThrow();
        assertTrue(own.contains("<FRBRuri value=\"" + origins.sources().getFirst().adres() + "\""), own);
        assertEquals(new AknOrigins.Source(GONE.value(), "/verzoek/g6h7j8k9m2", "BM-9999-2026-0009 Weg"), origins.sources().getLast());
        String written = AknDecision.write(draft.amended(1, AknHeader.Stand.BESLOTEN), besluit.eenheden(), origins).orElseThrow();
        assertTrue(written.contains("showAs=\"BM-9999-2026-0001 Nummer 1\"") && written.contains("<destination href=\"#beslispunt_1\"/>"), written);
    }

    @Test void a_unit_that_moved_and_reads_otherwise_is_told_with_who_wrote_it() {
        List<Consolidatie.Woorden> words = List.of(new Consolidatie.Woorden(WordDiff.Kind.GELIJK, "Twintig bomen te ", List.of()), new Consolidatie.Woorden(WordDiff.Kind.VERVALT, "planten", List.of(GONE)));
        Onderdeel known = new Onderdeel(ALL.voorstel().eenheden().getFirst(), "Twintig bomen te ", Fate.VERPLAATST, "", List.of(KNOWN, GONE), words);
        Onderdeel earlier = new Onderdeel(ALL.voorstel().eenheden().getFirst(), "Anders.", Fate.VERPLAATST, "", List.of(KNOWN, GONE), List.of());
        Onderdeel same = new Onderdeel(ALL.voorstel().eenheden().getFirst(), ALL.voorstel().eenheden().getFirst().tekst(), Fate.VERPLAATST, "", List.of(KNOWN), List.of());
        Consolidatie besluit = new Consolidatie(1, 7, List.of(known, earlier, same), List.of(), List.of(), "Wim", Instant.EPOCH);
        AknHeader draft = AknHeader.ontwerpbesluit("GM9999", "doc", AmendementenScreenTest.REF);
        assertEquals(List.of(List.of(GONE.value()), List.of(KNOWN.value(), GONE.value()), List.of()), new BesluitOrigins(ALL, draft).of(besluit).changed().stream().map(AknOrigins.Changed::schrijvers).toList());
    }
}
