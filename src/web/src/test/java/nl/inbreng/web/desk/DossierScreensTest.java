package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.text.Rebase;
import nl.inbreng.web.Voorbeeldstad;
import org.junit.jupiter.api.Test;

/** What a dossier says of a newer version of the raadsvoorstel: no mail that nobody got, and nothing once there is an outcome. */
class DossierScreensTest {

    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final Obstacles.Facts FACTS = new Obstacles.Facts(REGELING, 5, Voorbeeldstad.OPENED);
    private static final VoorstelRef REF = new VoorstelRef(6, "Bomenplan", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));

    @Test void only_what_was_compared_is_said_to_be_mailed() {
        String asked = "De indiener schreef op de versie die hieronder staat. Ga na of de wijziging nog past. De indiener kreeg hierover ";
        assertEquals(Optional.of(asked + "nog geen mail."), said(verzoek(), StoredVoorstel.Status.VERVANGEN, Optional.empty()));
        assertEquals(Optional.of(asked + "een mail."), said(verzoek(), StoredVoorstel.Status.VERVANGEN, Optional.of(herbasis(6))));
        assertEquals(Optional.of(asked + "nog geen mail."), said(verzoek(), StoredVoorstel.Status.VERVANGEN, Optional.of(herbasis(5))), "that was about an earlier text");
        assertEquals(Optional.empty(), said(verzoek(), StoredVoorstel.Status.BEVESTIGD, Optional.empty()));
    }

    @Test void nothing_is_said_once_there_is_an_outcome() {
        Verzoek fallen = verzoek();
        fallen.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())), FACTS);
        fallen.take(new Stap.Conclude(Uitkomst.VERVALLEN, "", new Basis(Orgaan.RAAD, "artikel 2")), FACTS);
        assertEquals(List.of(true, Optional.empty()), List.of(fallen.isConcluded(), said(fallen, StoredVoorstel.Status.VERVANGEN, Optional.of(herbasis(6)))));
    }

    private static Optional<String> said(Verzoek verzoek, StoredVoorstel.Status status, Optional<Herbasis> latest) {
        StoredVoorstel voorstel = new StoredVoorstel(REF, "GM9999", 1, new RaadsDocument("doc", "Bomenplan", "Raadsvoorstel", 1, "plan.pdf", "application/pdf"), status, List.of(), "");
        Dossier dossier = new Dossier(verzoek, REGELING, new Support(5, Optional.empty(), Optional.empty()), List.of());
        return new DossierScreens(null, answering(Agenda.class, Optional.of(voorstel)), null, answering(Herbases.class, latest), null, null).newerBase(dossier);
    }

    private static <T> T answering(Class<T> port, Object answer) {
        return port.cast(Proxy.newProxyInstance(DossierScreensTest.class.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> answer));
    }

    private static Herbasis herbasis(long van) {
        return new Herbasis(new Kenmerk("b2c3d4f5g6"), van, 7, Optional.of(Rebase.Uitkomst.SCHOON), List.of(), Instant.EPOCH, Optional.empty());
    }

    private static Verzoek verzoek() {
        Amendement text = new Amendement("Meer bomen", REF, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Elf bomen.")), "Beter.");
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), text, Voorbeeldstad.OPENED);
        verzoek.publish(REGELING, new Threshold(1, false, "artikel 4"), new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, Voorbeeldstad.OPENED);
        return verzoek;
    }
}
