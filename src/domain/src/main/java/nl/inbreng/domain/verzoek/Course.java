package nl.inbreng.domain.verzoek;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;

/** Whether a verzoek can take a step now: its stand must lead there, and the rules of the step must be met. */
final class Course {

    private final Verzoek verzoek;
    private final Obstacles.Facts facts;

    Course(Verzoek verzoek, Obstacles.Facts facts) {
        this.verzoek = verzoek;
        this.facts = facts;
    }

    /** What stops this step; empty when nothing does. */
    Optional<Moving> obstacle(Stap stap) {
        if (!leads(stap)) return Optional.of(new Moving.NotFrom(verzoek.stand()));
        return switch (stap) {
            case Stap.Withdraw withdraw -> Optional.empty();
            case Stap.HandIn in -> toHandingIn();
            case Stap.Decide decide -> toDeciding(decide.oordeel());
            case Stap.Verify verify -> toVerifying(verify);
            case Stap.Plan plan -> Optional.empty();
            case Stap.NameDrager name -> toCarrying(name.drager());
            case Stap.Conclude conclude -> toConcluding(conclude.uitkomst(), conclude.toelichting());
            case Stap.Correct correct -> toCorrecting(correct);
            case Stap.Advance advance -> toAdvancing(advance);
        };
    }

    private boolean leads(Stap stap) {
        Stand stand = verzoek.stand();
        Set<Stand> next = stand.next(shape());
        return switch (stap) {
            case Stap.Withdraw withdraw -> next.contains(SharedStand.INGETROKKEN);
            case Stap.HandIn in -> stand == SharedStand.HERSTEL || stand == InitiatiefStand.IN_COMMISSIE || stand == ReferendumStand.DEFINITIEF_OPEN;
            case Stap.Decide decide -> (stand == SharedStand.INGEDIEND || stand == SharedStand.HERSTEL) && next.contains(decide.oordeel().soort().leadsTo());
            case Stap.Verify verify -> stand == SharedStand.INGEDIEND;
            case Stap.Plan plan -> stand == SharedStand.INGEPLAND || next.contains(SharedStand.INGEPLAND);
            case Stap.NameDrager name -> shape() == Instrument.Shape.AMENDEMENT && (stand == SharedStand.ONTVANKELIJK || stand == SharedStand.INGEPLAND);
            case Stap.Conclude conclude -> next.contains(SharedStand.AFGEROND) && next.contains(after(conclude.uitkomst()));
            case Stap.Correct correct -> verzoek.isConcluded();
            case Stap.Advance advance -> recordable(verzoek).contains(advance.to());
        };
    }

    /** Where it stands after this step. */
    static Stand after(Stap stap, Verzoek verzoek, Obstacles.Facts facts) {
        return switch (stap) {
            case Stap.Withdraw withdraw -> SharedStand.INGETROKKEN;
            case Stap.HandIn in -> handedIn(verzoek.stand());
            case Stap.Decide decide -> decide.oordeel().soort().leadsTo();
            case Stap.Verify verify -> verzoek.hasTooFew(verify.geldig()) && facts.regeling().terms().repair().isPresent() ? SharedStand.HERSTEL : verzoek.stand();
            case Stap.Plan plan -> SharedStand.INGEPLAND;
            case Stap.NameDrager name -> verzoek.stand();
            case Stap.Conclude conclude -> after(conclude.uitkomst());
            case Stap.Correct correct -> verzoek.stand();
            case Stap.Advance advance -> advance.to();
        };
    }

    private static Stand handedIn(Stand from) {
        if (from == ReferendumStand.DEFINITIEF_OPEN) return ReferendumStand.DEFINITIEF_INGEDIEND;
        return from == SharedStand.HERSTEL ? SharedStand.INGEDIEND : from;
    }

    /** What the griffie can record, in the order of the process; the definitive request is handed in by the filer alone. */
    static List<TailStand> recordable(Verzoek verzoek) {
        Set<Stand> next = verzoek.stand().next(verzoek.instrument().shape());
        return Stand.all().stream().filter(TailStand.class::isInstance).map(TailStand.class::cast).filter(next::contains)
                .filter(to -> to != ReferendumStand.DEFINITIEF_INGEDIEND).toList();
    }

    private static SharedStand after(Uitkomst uitkomst) {
        return uitkomst == Uitkomst.AANGEHOUDEN ? SharedStand.ONTVANKELIJK : SharedStand.AFGEROND;
    }

    private Optional<Moving> toHandingIn() {
        if (verzoek.stand() == ReferendumStand.DEFINITIEF_OPEN) return new SecondRound(verzoek, facts).obstacleToHandingIn();
        boolean unchanged = verzoek.stand() == InitiatiefStand.IN_COMMISSIE && verzoek.draft().equals(verzoek.inhoud());
        if (unchanged) return wrong("titel", "U hebt nog niets veranderd.");
        Optional<Shortcoming> defect = verzoek.draft().shortcomings().stream().findFirst();
        if (defect.isPresent()) return Optional.of(new Moving.Incomplete(defect.get()));
        if (verzoek.stand() != SharedStand.HERSTEL || verzoek.verificatie().filter(Verificatie::tekort).isEmpty()) return Optional.empty();
        Threshold threshold = verzoek.threshold().orElseThrow();
        int valid = verzoek.valid(facts.confirmed());
        return threshold.isMetBy(valid) ? Optional.empty() : wrong("steun", facts.regeling().tooFew(threshold, valid, true).text());
    }

    /** During a hersteltermijn nothing is turned away (Awb art. 4:5), and nothing ever is without an article. */
    private Optional<Moving> toDeciding(Oordeel decision) {
        Regeling regeling = facts.regeling();
        if (decision.soort() == Oordeel.Soort.BUITEN_BEHANDELING && facts.now().isBefore(verzoek.decideBefore().orElseThrow())) {
            return wrong("soort", "De indiener kan nog herstellen. Beslis na de hersteltermijn, of als het herstelde verzoek binnen is.");
        }
        if (decision.soort() == Oordeel.Soort.HERSTEL && regeling.terms().repair().isEmpty()) {
            return wrong("soort", "Deze regeling kent geen hersteltermijn. Kies toegelaten of niet toegelaten.");
        }
        if (decision.lacksArtikel()) return wrong("artikelen", "Kies op welke regel uw besluit rust.");
        boolean known = regeling.exclusions().stream().map(Exclusion::code).anyMatch(decision.uitsluiting()::equals);
        if (decision.soort() == Oordeel.Soort.UITGESLOTEN && !known) return wrong("artikelen", "Kies welk onderwerp uit de regeling het is.");
        return Obstacles.tooSoon(verzoek, decision, regeling);
    }

    private Optional<Moving> toVerifying(Stap.Verify verify) {
        if (verify.geldig() < 0 || verify.geldig() > verzoek.geteld()) {
            return wrong("geldig", "Vul een aantal in van 0 tot en met " + verzoek.geteld() + ": zoveel steunbetuigingen zijn er geteld.");
        }
        if (verify.reden().isBlank()) return wrong("reden", "Schrijf op hoe u hebt gecontroleerd en waarom steun niet geldig is. Noem geen namen.");
        return tooLong("reden", verify.reden());
    }

    private Optional<Moving> toCarrying(Drager drager) {
        if (drager.naam().isEmpty() && drager.wijze() != DragerWijze.VERPLICHTE_BEHANDELING || drager.naam().length() > Drager.LIMIT) {
            return wrong("drager", "Vul de naam in van het raadslid of van het presidium.");
        }
        boolean other = drager.tekst().filter(text -> text.shape() != shape()).isPresent();
        return other ? wrong("drager", "De tekst van de drager is geen amendement.") : Optional.empty();
    }

    private Optional<Moving> toConcluding(Uitkomst outcome, String toelichting) {
        if (!Uitkomst.of(shape()).contains(outcome)) return wrong("uitkomst", "Deze uitkomst past niet bij dit soort verzoek. Kies een andere.");
        if (shape() == Instrument.Shape.AMENDEMENT && outcome.needsDrager() && verzoek.stand() != AmendementStand.INGEDIEND_IN_RAAD && !verzoek.isConcluded()) {
            return wrong("uitkomst", verzoek.drager().filter(Drager::canPropose).isEmpty()
                    ? "Noem eerst de drager. Alleen een raadslid kan een amendement indienen waarover de raad stemt (Gemeentewet, artikel 147b)."
                    : "Leg eerst vast dat de drager het als amendement heeft ingediend.");
        }
        if (verzoek.stand() == SharedStand.ONTVANKELIJK && outcome != Uitkomst.VERVALLEN) {
            return wrong("uitkomst", "Het verzoek stond nog op geen agenda. Dan kan het alleen vervallen.");
        }
        return tooLong("toelichting", toelichting);
    }

    private Optional<Moving> toCorrecting(Stap.Correct correct) {
        if (correct.reden().isBlank()) return wrong("reden", "Schrijf op wat er verkeerd was. De indiener en wie bericht wilde lezen dit.");
        if (verzoek.isOutcome(correct.uitkomst(), correct.toelichting())) return wrong("uitkomst", correct.uitkomst().standsAlready());
        if (correct.uitkomst() == Uitkomst.AANGEHOUDEN) return wrong("uitkomst", "Wat al is afgerond, kan niet meer worden aangehouden. Kies een andere uitkomst.");
        boolean unproposed = shape() == Instrument.Shape.AMENDEMENT && correct.uitkomst().needsDrager() && verzoek.drager().filter(Drager::canPropose).isEmpty();
        if (unproposed) return wrong("uitkomst", "Over dit amendement kon niet worden gestemd: er was geen drager (Gemeentewet, artikel 147b).");
        return tooLong("reden", correct.reden()).or(() -> toConcluding(correct.uitkomst(), correct.toelichting()));
    }

    private Optional<Moving> toAdvancing(Stap.Advance advance) {
        Optional<Moving> round = new SecondRound(verzoek, facts).obstacleTo(advance.to());
        if (round.isPresent()) return round;
        if (advance.to() == AmendementStand.INGEDIEND_IN_RAAD && verzoek.drager().filter(Drager::canPropose).isEmpty()) {
            return wrong("naar", "Noem eerst de drager. Alleen een raadslid kan een amendement indienen (Gemeentewet, artikel 147b).");
        }
        if (advance.to() == InitiatiefStand.UITVOERING_GEVOLGD && verzoek.uitkomst().filter(Uitkomst::isAdopted).isEmpty()) {
            return wrong("naar", "De raad heeft niets besloten dat wordt uitgevoerd.");
        }
        if (advance.to().needsText() && advance.toelichting().isBlank()) return wrong("toelichting", "Schrijf op wat de indiener hierover moet weten.");
        return tooLong("toelichting", advance.toelichting());
    }

    private Instrument.Shape shape() {
        return verzoek.instrument().shape();
    }

    private static Optional<Moving> tooLong(String field, String text) {
        return text.length() <= Oordeel.LIMIT ? Optional.empty() : wrong(field, "Gebruik hooguit " + Oordeel.LIMIT + " tekens.");
    }

    private static Optional<Moving> wrong(String field, String sentence) {
        return Optional.of(Moving.Incomplete.of(field, sentence));
    }
}
