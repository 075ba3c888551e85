package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.AmendementenScreenTest.REF;
import static nl.inbreng.web.desk.AmendementenScreenTest.admitted;
import static nl.inbreng.web.desk.AmendementenScreenTest.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.HandleVerzoek;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import org.junit.jupiter.api.Test;

/** An outcome that does not go together with what the raad adopted already is kept and mailed only when the griffier says that it is right. */
class ClashingOutcomeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String ADOPTED = "b2c3d4f5g6";
    private static final String OTHER = "c3d4f5g6h7";

    private final AmendementOpVoorstel first = admitted(ADOPTED, 1, REF, change(1, "Twintig bomen."));
    private final AmendementOpVoorstel other = admitted(OTHER, 2, REF, change(1, "Dertig bomen."));
    private final AmendementOpVoorstel third = admitted("d4f5g6h7j8", 3, REF, change(1, "Veertig bomen."));
    private final List<Kenmerk> kept = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private UitkomstForm shown = UitkomstForm.EMPTY;
    private VerbeteringForm corrected = VerbeteringForm.EMPTY;

    @Test void on_the_page_with_all_amendementen() {
        vote("amendement", OTHER, "uitkomst", "AANGENOMEN");
        assertEquals(List.of(OTHER), kept.stream().map(Kenmerk::value).toList(), "while nothing was adopted");
        adopt(first);
        kept.clear();
        vote("amendement", OTHER, "uitkomst", "AANGENOMEN");
        assertEquals(List.of(List.of(), List.of("toch")), List.of(kept, errors.stream().map(FieldError::field).toList()));
        assertTrue(errors.getFirst().sentence().contains("BM-9999-2026-0001"), errors::toString);
        Field asked = shown.fields(other.dossier().verzoek(), Orgaan.RAAD, NOW, errors).getLast();
        assertEquals(List.of("toch", List.of(OTHER), false), List.of(asked.name(), asked.choices().stream().map(Choice::value).toList(), asked.choices().getFirst().chosen()));
        vote("amendement", third.id(), "uitkomst", "AANGENOMEN", "toch", OTHER);
        assertEquals(List.of(), kept, "the tick is for one amendement");
        vote("amendement", OTHER, "uitkomst", "AANGENOMEN", "toch", OTHER);
        vote("amendement", third.id(), "uitkomst", "VERWORPEN");
        assertEquals(List.of(OTHER, third.id()), kept.stream().map(Kenmerk::value).toList());
    }

    @Test void in_the_dossier() {
        adopt(first);
        conclude("uitkomst", "AANGENOMEN");
        assertEquals(List.of(List.of(), List.of("toch")), List.of(kept, errors.stream().map(FieldError::field).toList()));
        conclude("uitkomst", "AANGENOMEN", "toch", OTHER);
        assertEquals(List.of(OTHER), kept.stream().map(Kenmerk::value).toList());
    }

    @Test void who_corrects_an_outcome_is_told_that_the_decision_must_be_confirmed_again() {
        assertTrue(Act.VERBETERING.lead(other.dossier().verzoek()).contains("Bevestig dat besluit daarna opnieuw"));
    }

    @Test void in_the_dossier_that_corrects_an_outcome() {
        conclude(other, Uitkomst.VERWORPEN);
        post(DossierActs::correct, "verbetering-uitkomst", "AANGENOMEN", "verbetering-reden", "Verkeerd geteld.");
        assertEquals(List.of(OTHER), kept.stream().map(Kenmerk::value).toList(), "while nothing was adopted");
        kept.clear();
        adopt(first);
        post(DossierActs::correct, "verbetering-uitkomst", "AANGENOMEN", "verbetering-reden", "Verkeerd geteld.", "toch", OTHER);
        assertEquals(List.of(List.of(), List.of("verbetering-toch")), List.of(kept, errors.stream().map(FieldError::field).toList()));
        assertEquals("verbetering-toch", corrected.fields(other.dossier().verzoek(), errors).getLast().name());
        post(DossierActs::correct, "verbetering-uitkomst", "TER_KENNISNEMING", "verbetering-reden", "Verkeerd geteld.");
        post(DossierActs::correct, "verbetering-uitkomst", "AANGENOMEN", "verbetering-reden", "Verkeerd geteld.", "verbetering-toch", OTHER);
        assertEquals(List.of(OTHER, OTHER), kept.stream().map(Kenmerk::value).toList());
    }

    private static void adopt(AmendementOpVoorstel one) {
        conclude(one, Uitkomst.AANGENOMEN);
    }

    private static void conclude(AmendementOpVoorstel one, Uitkomst outcome) {
        one.dossier().verzoek().take(new Stap.Conclude(outcome, "", new Basis(Orgaan.RAAD, "artikel 2")), new Obstacles.Facts(one.dossier().regeling(), 5, NOW));
    }

    private AmendementenOpVoorstel all() {
        return AmendementenScreenTest.all(List.of(first, other, third), List.of());
    }

    private void vote(String... pairs) {
        errors.clear();
        new AmendementenActs(desk(), new VotePages(null, null, null, null) {
            @Override AmendementenOpVoorstel all(long id) {
                return ClashingOutcomeTest.this.all();
            }

            @Override Optional<Response> refused(long id, VoteTyped typed) {
                return Optional.empty();
            }

            @Override Response page(long id, VoteReply reply, VoteTyped typed) {
                errors.addAll(reply.errors());
                shown = typed.uitkomst();
                return null;
            }
        }, handle(), null).conclude(REF.id(), fields(pairs));
    }

    private interface Posting {
        Response post(DossierActs acts, String kenmerk, MultivaluedMap<String, String> fields);
    }

    private void conclude(String... pairs) {
        post(DossierActs::conclude, pairs);
    }

    private void post(Posting posting, String... pairs) {
        errors.clear();
        ReadDossier dossiers = new ReadDossier(null, null, null, null) {
            @Override public Optional<Dossier> filed(Actor actor, Kenmerk kenmerk) {
                return Optional.of(other.dossier());
            }
        };
        DossierScreens screens = new DossierScreens(null, null, null, null, null, null) {
            @Override List<String> clashes(Dossier dossier) {
                return all().clashes(dossier.verzoek().kenmerk().value());
            }

            @Override Response again(Dossier dossier, Typed typed, Reply reply) {
                errors.addAll(reply.errors());
                corrected = typed.verbetering();
                return null;
            }
        };
        MultivaluedHashMap<String, String> fields = fields(pairs);
        fields.putSingle("versie", String.valueOf(other.dossier().verzoek().version()));
        posting.post(new DossierActs(desk(), dossiers, screens, handle()), OTHER, fields);
    }

    private static MultivaluedHashMap<String, String> fields(String... pairs) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.putSingle(pairs[i], pairs[i + 1]);
        Map.of("uitkomst-orgaan", "RAAD", "uitkomst-artikel", "artikel 2", "verbetering-orgaan", "RAAD", "verbetering-artikel", "artikel 2").forEach(fields::putSingle);
        return fields;
    }

    /** What comes through is noted, and then answered as if a colleague was first, so that no page is needed. */
    private HandleVerzoek handle() {
        return new HandleVerzoek(null, null, null, null, null, null, null) {
            @Override public Moving take(Actor actor, Opened opened, Stap.OfGriffie stap) {
                kept.add(opened.kenmerk());
                return new Moving.Stale();
            }
        };
    }

    private static Desk desk() {
        return new Desk(null, null, null, null) {
            @Override public Actor actor() {
                return null;
            }

            @Override public Kenmerk kenmerk(String text) {
                return new Kenmerk(text);
            }

            @Override public Instant now() {
                return NOW;
            }
        };
    }
}
