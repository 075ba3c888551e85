package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A complete edition of the rules: nothing in it is unknown, so it can be applied.
 *
 * @param header     identity and legal basis
 * @param filer      who may file (indiener)
 * @param supporter  who may sign (ondersteuner)
 * @param stages     rounds of gathering support in order, never empty
 * @param fields     particulars a supporter gives, in order; always with the name
 * @param exclusions subjects that are out
 * @param terms      terms after filing
 * @param procedure  who does what
 */
public record Regeling(EditionHeader header, Entitlement filer, Entitlement supporter, List<Stage> stages, List<SignatureField> fields,
                       List<Exclusion> exclusions, Terms terms, Procedure procedure) implements Edition {
    public Regeling {
        Objects.requireNonNull(header);
        stages = List.copyOf(stages);
        fields = List.copyOf(fields);
        exclusions = List.copyOf(exclusions);
        if (!fields.contains(SignatureField.NAAM)) throw new IllegalArgumentException("handtekening.velden mist naam");
        boolean amends = header.instrument().shape() == Instrument.Shape.AMENDEMENT;
        if (stages.isEmpty() || stages.stream().anyMatch(stage -> amends != stage.window() instanceof Window.BeforeVergadering)) {
            throw new IllegalArgumentException("alleen een burgeramendement telt het venster terug vanaf de vergadering");
        }
    }

    /** The same rules with what is known about their gemeente today: contact, recesses and numbers are facts and no rules. */
    public Regeling in(Gemeente today) {
        EditionHeader now = new EditionHeader(header.id(), today, header.instrument(), header.naam(), header.grondslag(), header.validity(), header.status());
        return new Regeling(now, filer, supporter, stages, fields, exclusions, terms, procedure);
    }

    /** The first round of gathering support; the only one of most instruments. */
    public Stage first() {
        return stages.get(0);
    }

    /** One of the rounds. @param fase counted from 1 @throws IndexOutOfBoundsException when there is no such round */
    public Stage stage(int fase) {
        return stages.get(fase - 1);
    }

    /** How long support may be gathered in the first round. */
    public Window window() {
        return first().window();
    }

    /** Whom the request is addressed to. */
    public String addressee() {
        return procedure.addressee();
    }

    /** Who decides on admissibility; the griffier where the rules do not say. */
    public Orgaan tester() {
        return procedure.tester().orElse(Orgaan.GRIFFIER);
    }

    /** Who decides on the substance. Where the rules do not say, the raad, and the college about an uitdaagrecht (Gemeentewet art. 150). */
    public Orgaan decider() {
        return procedure.decider().orElse(header.instrument().shape() == Instrument.Shape.UITDAGING ? Orgaan.COLLEGE : Orgaan.RAAD);
    }

    /** What is known about the gemeente beside its rules. */
    public LocalFacts facts() {
        return header.gemeente().facts();
    }

    /** Cites an article of this regeling. */
    public String cite(String artikel) {
        return header.grondslag().citation(artikel);
    }

    /** The ground for an act after its closing moment. @param sentence what is no longer possible and why */
    public Ground tooLate(String sentence) {
        return new Ground("termijn", cite(window().artikel()),
                sentence + " Bel de griffie: u kunt ook inspreken of een brief aan de raad sturen.", "op tijd", "te laat");
    }

    /** The ground for not opening a draft under these rules: they ended, or other rules took their place. */
    public Ground ended() {
        return new Ground("geldigheid", cite(header.grondslag().artikel()),
                "De regels waaronder u dit concept begon, gelden niet meer. Uw tekst is bewaard. Begin opnieuw en neem uw tekst over, of bel de griffie.",
                "een regeling die geldt", "een regeling die niet meer geldt");
    }

    /** The ground for not opening a request of which the number of supporters cannot be computed: a number that a rule rests on is never guessed. */
    public Ground unknownNumber(Tier tier) {
        String what = tier.need().restsOn().map(Figure.Kind::phrase).orElse("het aantal");
        return new Ground("cijfer", cite(tier.artikel()), "Nodig is " + tier.phrase() + ". Wij weten " + what
                + " nog niet zeker. Uw tekst is bewaard. Bel de griffie: die vult het cijfer in, en daarna kunt u publiceren.", tier.phrase(), what + " is niet bekend");
    }

    /** The ground for not opening a request about a part of the gemeente for which there are no rules. */
    public Ground noSuchScale(Scale scale) {
        String known = String.join(", ", first().tiers().stream().map(tier -> tier.scale().phrase()).toList());
        return new Ground("schaal", cite(header.grondslag().artikel()), "Kies waarover uw verzoek gaat. De regels kennen: " + known + ".", known, scale.phrase());
    }

    /** The ground for not filing oneself where places go by rank. @param today day in the Netherlands */
    public Ground byRank(Ranking ranking, LocalDate today) {
        return new Ground("rangorde", cite(ranking.artikel()), "U hoeft niets te doen. " + Slot.from(ranking, today).reason() + " Die gaat naar het verzoek dat dan de meeste steun heeft. "
                + "Dat beslist " + procedure.placedBy() + ".", "een besluit van " + procedure.placedBy(), "nog geen besluit");
    }

    /** The ground for a request that lacks support, with needed and found. @param open whether more can still be gathered */
    public Ground tooFew(Threshold threshold, int confirmed, boolean open) {
        int missing = threshold.missing(confirmed);
        return new Ground("drempel", cite(threshold.artikel()),
                (open ? "Er is nog niet genoeg steun: er moeten nog " : "Er was niet genoeg steun: er moesten nog ") + missing + (missing == 1 ? " inwoner" : " inwoners") + " bij. "
                        + (open ? "Deel de pagina met anderen, of vraag" : "Steunen kan niet meer. Vraag") + " de griffie wat er nog meer kan.",
                String.valueOf(threshold.number()), String.valueOf(threshold.counted(confirmed)));
    }
}
