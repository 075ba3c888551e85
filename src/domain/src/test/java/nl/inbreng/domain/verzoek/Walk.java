package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Instrument.Shape;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.termijn.Deadline;

/** One verzoek and beside it the model of what it should be. Each act is done on both and compared. */
final class Walk {

    /** Every row of the table that some walk took. */
    static final Set<String> TAKEN = new ConcurrentSkipListSet<>();

    private static final Instant NOW = at("2026-03-10T12:00");
    private static final Instant LATE = at("2027-01-10T12:00");
    private static final Basis BASIS = new Basis(Orgaan.RAAD, "artikel 7");
    private static final Planning RAAD = new Planning("Raad", at("2026-04-01T20:00"), "4 Zebrapad");
    private static final Agendering OTHER = new Agendering("Zebrapad bij de school", "Bespreek een zebrapad.", "De school gaat open.", "");
    private static final Set<String> TEXT = Set.of("AFGEVOERD", "UITVOERING_GEVOLGD", "DEFINITIEF_OPEN", "DEFINITIEF_TE_WEINIG", "TERUGGEKOPPELD");
    /** Acts that must wait for the end of a term. */
    private static final Set<String> ON_TIME = Set.of("decide-BUITEN_BEHANDELING", "to-DEFINITIEF_TE_WEINIG");
    private static final int SECOND = 6;
    private static final Set<String> VOTED = Set.of("AANGENOMEN", "GEWIJZIGD_AANGENOMEN", "VERWORPEN", "INGETROKKEN");
    private static final Set<String> CARRIED_OUT = Set.of("AANGENOMEN", "GEWIJZIGD_AANGENOMEN", "OVERGENOMEN", "TOEZEGGING");

    private final Shape shape;
    private final Regeling regeling;
    private final boolean repair;
    private final int needed;
    private final Verzoek verzoek;

    private String stand = "CONCEPT";
    private String outcome = "";
    private boolean drager;
    private boolean adapted;
    private boolean tooFew;
    private int geteld;
    private int geldig;

    /** @param repair whether the edition has a hersteltermijn; then nine signatures are needed, else five */
    Walk(Shape shape, boolean repair) {
        this.shape = shape;
        this.repair = repair;
        this.needed = repair ? 9 : 5;
        this.regeling = shape == Shape.REFERENDUM ? referendum(repair) : repair ? Examples.burgeragendering() : Examples.burgeramendement();
        this.verzoek = shape == Shape.AMENDEMENT
                ? new Verzoek(Examples.KENMERK, Examples.header(Instrument.BURGERAMENDEMENT), Examples.SANNE, Examples.amendement("a", "b"), NOW) : Examples.draft();
        become(Arrays.stream(Instrument.values()).filter(one -> one.shape() == shape).findFirst().orElseThrow());
    }

    /** Six are asked in the second round. */
    private static Regeling referendum(boolean repair) {
        Regeling r = Examples.referendumverzoek(OptionalInt.of(1));
        return repair ? r : new Regeling(r.header(), r.filer(), r.supporter(), r.stages(), r.fields(), List.of(), Examples.burgeramendement().terms(), r.procedure());
    }

    /** The texts of the other shapes say nothing about their process. */
    private void become(Instrument instrument) {
        try {
            Field field = Verzoek.class.getDeclaredField("instrument");
            field.setAccessible(true);
            field.set(verzoek, instrument);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * An act with what was filled in.
     *
     * @param act     word of the reference process
     * @param outcome for an outcome or a correction
     * @param number  signatures above (or below) what is needed
     * @param filled  whether texts, articles and names are filled in
     * @param late    whether a hersteltermijn, or the second round of support, has passed
     */
    record Act(String act, Uitkomst outcome, int number, boolean filled, boolean late) {
        Act {
            if (act.equals("conclude") && outcome == Uitkomst.AANGEHOUDEN) act = "put-off";
        }
    }

    /** The acts that the model knows here. */
    List<String> known() {
        return ReferenceProcess.acts(shape, stand);
    }

    /** The outcomes of this shape. */
    List<Uitkomst> outcomes() {
        return Arrays.stream(Uitkomst.values()).filter(one -> ReferenceProcess.knows(shape, one.name())).toList();
    }

    Walk go(Act act) {
        if (act.act().equals("hand-in") && stand.equals("IN_COMMISSIE") && act.filled()) adapt();
        String before = seen();
        String target = target(act);
        Optional<String> refused = target == null ? Optional.of("NotFrom") : refusal(act, target);
        Object result = act(act);
        if (refused.isEmpty()) {
            assertEquals(target, verzoek.stand().name(), () -> act + " from " + before);
            TAKEN.add(shape + " " + stand + " " + act.act());
            move(act, target);
        } else {
            assertEquals(before, seen(), () -> act + " was refused and changed something");
            assertRefusal(refused.get(), result, act);
        }
        assertEquals(geldigNow(), verzoek.valid(geteld));
        return this;
    }

    /** In the commissie only an adapted text can be handed in. */
    private void adapt() {
        verzoek.rewrite(verzoek.draft().equals(OTHER) ? Examples.AGENDERING : OTHER);
        adapted = !verzoek.draft().equals(verzoek.inhoud());
    }

    private int geldigNow() {
        return verzoek.verificatie().isEmpty() ? geteld : geldig;
    }

    private static void assertRefusal(String kind, Object result, Act act) {
        assertEquals(kind, result.getClass().getSimpleName(), act::toString);
        switch (result) {
            case Moving.NotFrom not -> assertFalse(not.reason().isBlank());
            case Moving.Incomplete incomplete -> assertFalse(incomplete.shortcoming().melding().isBlank());
            case Moving.Refused refused -> assertGround(refused.ground());
            case Filing.Refused refused -> assertGround(refused.ground());
            default -> fail(act + " gave " + result);
        }
    }

    private static void assertGround(Ground ground) {
        assertFalse(ground.artikel().isBlank() || ground.needed().isBlank() || ground.found().isBlank(), ground::toString);
    }

    private String target(Act act) {
        String to = ReferenceProcess.target(shape, stand, act.act());
        if (act.act().equals("verify-short") && to != null && !repair) return "INGEDIEND";
        if (act.act().equals("correct") && (outcome.isEmpty() || outcome.equals("AANGEHOUDEN"))) return null;
        return act.act().equals("close") && (repair || shape == Shape.REFERENDUM) && act.number() >= 0 ? null : to;
    }

    private Optional<String> refusal(Act act, String target) {
        boolean missing = switch (act.act()) {
            case "decide-HERSTEL" -> !repair || !act.filled();
            case "decide-NIET_ONTVANKELIJK" -> !act.filled();
            case "decide-UITGESLOTEN" -> !act.filled() || !repair;
            case "decide-BUITEN_BEHANDELING" -> !act.late() || !act.filled();
            case "verify-short", "verify-enough" -> !act.filled() || valid(act) > geteld || valid(act) < 0;
            case "to-DEFINITIEF_TE_WEINIG" -> !act.filled() || stand.equals("DEFINITIEF_OPEN") && !act.late();
            case "hand-in" -> stand.equals("IN_COMMISSIE") ? !adapted : tooFew && geldig + added(act) < needed;
            case "drager" -> !act.filled();
            case "conclude" -> !ReferenceProcess.knows(shape, act.outcome().name()) || stand.equals("ONTVANKELIJK") && act.outcome() != Uitkomst.VERVALLEN
                    || shape == Shape.AMENDEMENT && VOTED.contains(act.outcome().name()) && !stand.equals("INGEDIEND_IN_RAAD");
            case "correct" -> !act.filled() || !ReferenceProcess.knows(shape, act.outcome().name()) || act.outcome() == Uitkomst.AANGEHOUDEN || act.outcome().name().equals(outcome)
                    || shape == Shape.AMENDEMENT && VOTED.contains(act.outcome().name()) && !drager;
            default -> act.act().startsWith("to-") && (TEXT.contains(target) && !act.filled() || target.equals("INGEDIEND_IN_RAAD") && !drager
                    || target.equals("UITVOERING_GEVOLGD") && !CARRIED_OUT.contains(outcome));
        };
        boolean tooFewAgain = act.act().equals("hand-in") && stand.equals("DEFINITIEF_OPEN") && act.number() < 0;
        if (act.act().equals("file") && act.number() < 0 || tooFewAgain) return Optional.of("Refused");
        return missing ? Optional.of("Incomplete") : Optional.empty();
    }

    private void move(Act act, String target) {
        switch (act.act()) {
            case "file" -> geteld = needed + act.number();
            case "verify-short", "verify-enough" -> {
                geldig = valid(act);
                tooFew = geldig < needed;
            }
            case "hand-in" -> {
                adapted = false;
                if (tooFew && stand.equals("HERSTEL")) {
                    geldig += added(act);
                    geteld += added(act);
                    tooFew = false;
                }
            }
            case "drager" -> drager = act.number() >= 0;
            case "conclude", "correct" -> outcome = act.outcome().name();
            case "put-off" -> outcome = "AANGEHOUDEN";
            default -> { }
        }
        stand = target;
    }

    private int valid(Act act) {
        return act.act().equals("verify-short") ? Math.min(needed - 1, geteld + act.number()) : needed + Math.max(0, act.number());
    }

    private static int added(Act act) {
        return act.number() + 3;
    }

    private Object act(Act act) {
        if (act.act().startsWith("decide-")) return take(new Stap.Decide(oordeel(act)), act);
        if (act.act().startsWith("to-")) return take(new Stap.Advance((TailStand) Stand.of(act.act().substring(3)), act.filled() ? "Zo zit het." : " ", BASIS), act);
        return switch (act.act()) {
            case "publish" -> verzoek.publish(regeling, repair ? Examples.TEN : Examples.FIVE, new Deadline(at("2026-05-26T00:00"), "Tot en met 25 mei."), NOW);
            case "file" -> file(act);
            case "close" -> verzoek.windowPassed(regeling, needed + act.number(), LATE);
            case "withdraw" -> take(new Stap.Withdraw(), act);
            case "hand-in" -> verzoek.take(new Stap.HandIn(), facts(stand.equals("DEFINITIEF_OPEN") ? SECOND + act.number() : geteld + added(act), act));
            case "plan" -> take(new Stap.Plan(RAAD, BASIS), act);
            case "drager" -> take(new Stap.NameDrager(drager(act), BASIS), act);
            case "put-off" -> take(new Stap.Conclude(Uitkomst.AANGEHOUDEN, "", BASIS), act);
            case "conclude" -> take(new Stap.Conclude(act.outcome(), "", BASIS), act);
            case "correct" -> take(new Stap.Correct(act.outcome(), "", act.filled() ? "Vergissing." : "", BASIS), act);
            default -> take(new Stap.Verify(valid(act), act.filled() ? "Steekproef." : "", BASIS), act);
        };
    }

    private Object file(Act act) {
        Optional<Filing> obstacle = Obstacles.toFiling(verzoek, new Obstacles.Facts(regeling, needed + act.number(), NOW));
        if (obstacle.isPresent()) return obstacle.get() instanceof Filing.Refused refused ? refused : new Moving.NotFrom(verzoek.stand());
        return verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), needed + act.number(), regeling, NOW);
    }

    private Moving take(Stap stap, Act act) {
        return verzoek.take(stap, facts(geteld, act));
    }

    private Obstacles.Facts facts(int confirmed, Act act) {
        return new Obstacles.Facts(regeling, confirmed, act.late() && ON_TIME.contains(act.act()) ? LATE : NOW);
    }

    private static Oordeel oordeel(Act act) {
        Oordeel.Soort soort = Oordeel.Soort.valueOf(act.act().substring(7));
        List<String> articles = act.filled() && soort != Oordeel.Soort.ONTVANKELIJK ? List.of("artikel 4") : List.of();
        String exclusion = soort == Oordeel.Soort.UITGESLOTEN ? "klacht" : "";
        return new Oordeel(soort, "Daarom.", List.of(NextRoute.KLACHT), articles, Orgaan.PRESIDIUM, exclusion, "");
    }

    /** Without a name only where the raad must treat it. */
    private static Drager drager(Act act) {
        if (!act.filled()) return new Drager(DragerWijze.RAADSLID_NEEMT_OVER, " ", Optional.empty());
        Optional<Inhoud> text = Optional.of(Examples.amendement("a", "c"));
        return act.number() < 0 ? new Drager(DragerWijze.VERPLICHTE_BEHANDELING, "", Optional.empty()) : new Drager(DragerWijze.PRESIDIUM_BRENGT_IN, "", text);
    }

    /** All that can be seen of the verzoek, but for a draft that nobody reads. */
    private String seen() {
        return List.of(verzoek.stand().name(), verzoek.oordeel(), verzoek.planning(), verzoek.drager(), verzoek.uitkomst(), verzoek.uitkomstToelichting(),
                verzoek.verificatie(), verzoek.decideBefore(), verzoek.inhoud(), verzoek.number(), verzoek.supportAtFiling(),
                verzoek.fase(), verzoek.threshold(), verzoek.closes(), verzoek.firstRound()).toString();
    }
}
