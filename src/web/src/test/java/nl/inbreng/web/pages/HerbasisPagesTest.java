package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ConfirmRebase;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ReadWholeDecision;
import nl.inbreng.application.RebaseAmendementen;
import nl.inbreng.application.WholeDecision;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Gemeente;
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
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.security.Visit;
import org.junit.jupiter.api.Test;

/** Choices on a newer version that cannot be taken any more: nothing that was typed is lost. */
class HerbasisPagesTest {

    private static final Kenmerk OWN = new Kenmerk("b2c3d4f5g6");
    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final Wijziging CHANGE = new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Elf bomen.");
    private static final List<Answer> TYPED = List.of(new Answer("Uw tekst voor beslispunt 1", "Dertien bomen.", ""));
    private static final VoorstelRef REF = new VoorstelRef(1, "Bomenplan", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));

    private final List<Integer> statuses = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Verzoek verzoek = new Verzoek(OWN, REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), new Amendement("Meer bomen", REF, List.of(CHANGE), "Beter."), Voorbeeldstad.OPENED);
    private boolean stopped;
    private boolean over;

    @Test void when_nothing_waits_any_more_the_answer_says_so_and_gives_back_what_was_typed() {
        post(Optional.empty(), new Revising.Unknown());
        assertEquals(List.of(List.of(409), TYPED), List.of(statuses, notices.getFirst().typed()));
    }

    @Test void when_the_text_is_fixed_or_the_raadsvoorstel_moved_again_what_was_typed_is_given_back_too() {
        Optional<Herbasis> waits = Optional.of(new Herbasis(OWN, 1, 2, Optional.of(Uitkomst.CONFLICT), List.of(new Herbasis.Onderdeel(CHANGE, Uitkomst.CONFLICT, Optional.of(CHANGE), "Zes bomen.", Optional.empty())), Instant.EPOCH, Optional.empty()));
        post(waits, new Revising.NotNow(SharedStand.AFGEROND));
        post(waits, new Revising.VoorstelChanged());
        assertEquals(List.of(409, 409), statuses);
        assertEquals(List.of(TYPED, TYPED), notices.stream().map(Notice::typed).toList());
    }

    @Test void who_wrote_on_an_amendement_that_stopped_reads_that_and_what_can_still_be_done() {
        stopped = true;
        post(Optional.empty(), new Revising.Unknown());
        assertEquals(List.of("Het andere amendement loopt niet meer", "/voorbeeldstad/voorstel/1"), List.of(notices.getFirst().heading(), notices.getFirst().links().getFirst().href()));
    }

    @Test void who_did_not_file_before_the_decision_reads_that_on_the_page_that_a_mail_leads_to() {
        over = true;
        post(Optional.empty(), new Revising.Unknown());
        assertEquals(List.of("De raad heeft al besloten", TYPED), List.of(notices.getFirst().heading(), notices.getFirst().typed()));
    }

    @Test void the_writer_of_a_draft_reads_that_it_cannot_be_published_any_more_and_has_the_text_to_copy() {
        over = true;
        post(Optional.empty(), new Revising.Unknown());
        assertEquals(List.of("Schrijven kan niet meer", "/mijn", "/verzoek/" + OWN + "/intrekken"), List.of(notices.getFirst().title(), notices.getFirst().links().get(1).href(), notices.getFirst().links().get(2).href()));
    }

    @Test void of_what_fell_nobody_says_that_the_raad_decided_about_it() {
        Obstacles.Facts facts = new Obstacles.Facts(REGELING, 5, Voorbeeldstad.OPENED);
        verzoek.publish(REGELING, new Threshold(1, false, "artikel 4"), new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, Voorbeeldstad.OPENED);
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())), facts);
        verzoek.take(new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.VERVALLEN, "", new Basis(Orgaan.RAAD, "artikel 2")), facts);
        post(Optional.empty(), new Revising.Unknown());
        assertEquals("Uw verzoek is vervallen", notices.getFirst().heading());
    }

    private void post(Optional<Herbasis> waits, Revising outcome) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        Map.of("versie", "0", "gevraagd", "zegel", "keuze-0", "zelf", "tekst-0", "Dertien bomen.").forEach(fields::putSingle);
        page(waits, outcome).confirm(OWN.value(), fields);
    }

    private HerbasisPages page(Optional<Herbasis> waits, Revising outcome) {
        Visit visit = new Visit() {
            @Override public Actor signedIn() {
                return new Actor("sanne", "Sanne", "s@voorbeeld.example", Actor.Role.INWONER, "");
            }
        };
        ReadDossier dossiers = new ReadDossier(null, null, null, null) {
            @Override public Optional<Dossier> own(Actor actor, Kenmerk kenmerk) {
                return Optional.of(new Dossier(verzoek, REGELING, new Support(0, Optional.empty(), Optional.empty()), List.of()));
            }
        };
        return new HerbasisPages(pages(), sites(), visit, dossiers, rebase(waits, outcome), new RebaseAmendementen(null, null, null, null), new ReadWholeDecision(null, null) {
            @Override public Optional<WholeDecision> of(Amendement text, Herbasis asked) {
                return Optional.empty();
            }
        }, new ReadBesluit(null, null) {
            @Override public boolean isOver(Inhoud text) {
                return over;
            }
        }, new Encounters(null, null, null) {
            @Override public boolean waits(Amendement text) {
                return false;
            }

            @Override public boolean stopped(Amendement text) {
                return stopped;
            }
        }, new Bases(null, null) {
            @Override public Optional<StoredVoorstel> of(Amendement text) {
                return Optional.empty();
            }
        }, Clock.fixed(Voorbeeldstad.OPENED, ZoneOffset.UTC));
    }

    private static ConfirmRebase rebase(Optional<Herbasis> waits, Revising outcome) {
        return new ConfirmRebase(null, null, null, null, null, null, null, null, null, null, null) {
            @Override public Optional<Herbasis> open(Actor actor, Kenmerk kenmerk) {
                return waits;
            }

            @Override public Optional<Herbasis> standing(Actor actor, Kenmerk kenmerk) {
                return Optional.empty();
            }

            @Override public String seal(Herbasis asked) {
                return "zegel";
            }

            @Override public Revising confirm(Actor actor, Shown shown, Map<Integer, String> choices) {
                return outcome;
            }
        };
    }

    private Pages pages() {
        return new Pages(null, null) {
            @Override public Response notice(Site site, int status, Notice notice) {
                return notice(status, notice);
            }

            @Override public Response notice(int status, Notice notice) {
                statuses.add(status);
                notices.add(notice);
                return null;
            }
        };
    }

    private static Sites sites() {
        return new Sites(null, null, null, "") {
            @Override public Site of(Gemeente gemeente, String current) {
                return null;
            }
        };
    }
}
