package nl.inbreng.regelingen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Figure;
import nl.inbreng.domain.regeling.FilerType;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Need;
import nl.inbreng.domain.regeling.Ranking;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Term;

/** The parts of an edition as far as they are established; of an edition with open questions only some are. */
final class Parts {

    private final Sheet sheet;

    Parts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Who may file or sign; empty while the status or an age is unknown. @param path indiener or ondersteuner */
    Optional<Entitlement> entitlement(String path) {
        if (Stream.of(".leeftijd", ".leeftijd.min", ".leeftijd.max").anyMatch(key -> sheet.isOpen(path + key))) return Optional.empty();
        Set<FilerType> types = sheet.list(path + ".typen").stream().map(FilerType.class::cast).collect(Collectors.toSet());
        return sheet.find(path + ".status", Entitlement.Status.class).map(status -> new Entitlement(types.isEmpty() ? Set.of(FilerType.NATUURLIJK_PERSOON) : types,
                sheet.find(path + ".leeftijd.min", Integer.class).orElse(0), number(path + ".leeftijd.max"), status, sheet.textOrEmpty(path + ".artikel")));
    }

    /** Paths of the rounds of gathering support: "steun", or each of "steun.fasen". */
    List<String> stages() {
        return sheet.mentions("steun.fasen") ? sheet.items("steun.fasen") : List.of("steun");
    }

    /** What is asked for each scale, as far as it is known. @param stage path of a round */
    List<Tier> tiers(String stage) {
        return tiers(stage, null);
    }

    /** The same, with a rounding where none is known; null leaves such a number unknown. */
    List<Tier> tiers(String stage, Need.Rounding assumed) {
        List<String> paths = sheet.mentions(stage + ".trappen") ? sheet.items(stage + ".trappen") : List.of(stage);
        return paths.stream().map(path -> tier(path, stage, assumed)).flatMap(Optional::stream).toList();
    }

    private Optional<Tier> tier(String path, String stage, Need.Rounding assumed) {
        Scale scale = sheet.find(path + ".schaal", Scale.class).orElse(Scale.STAD);
        String artikel = sheet.find(path + ".artikel", String.class).orElse(sheet.textOrEmpty(stage + ".artikel"));
        return need(path, sheet.find(stage + ".soort", String.class).orElse(""), sheet.find(path + ".afronding", Need.Rounding.class).orElse(assumed)).map(need -> new Tier(scale, need, artikel));
    }

    /** A broken number whose rounding is unknown is not known either; a fixed number in a list of percentages is. */
    private Optional<Need> need(String path, String kind, Need.Rounding rounding) {
        Optional<Integer> people = sheet.find(path + ".aantal", Integer.class);
        if (people.isPresent()) return people.map(Need.Fixed::new);
        return switch (kind) {
            case "geen" -> Optional.of(new Need.None());
            case "rangorde" -> ranking(path + ".rangorde").map(Need.Ranked::new);
            case "kiesdeler" -> sheet.find(path + ".veelvoud", BigDecimal.class).filter(times -> rounding != null).map(times -> new Need.Multiple(times, rounding));
            default -> share(path, rounding);
        };
    }

    private Optional<Need> share(String path, Need.Rounding rounding) {
        if (rounding == null || sheet.isOpen(path + ".minimum") || sheet.isOpen(path + ".maximum")) return Optional.empty();
        return sheet.find(path + ".percentage", BigDecimal.class).flatMap(percent -> sheet.find(path + ".basis", Figure.Kind.class)
                .map(base -> new Need.Share(percent, base, number(path + ".minimum"), number(path + ".maximum"), rounding)));
    }

    private Optional<Ranking> ranking(String path) {
        return sheet.find(path + ".slot.elke", Term.class).flatMap(every -> sheet.find(path + ".slot.eerste", LocalDate.class)
                .map(first -> new Ranking(every, first, sheet.textOrEmpty(path + ".artikel"))));
    }

    /** How long support may be gathered: of a ranking the period over which it runs. @param stage path of a round */
    Optional<Window> window(String stage) {
        String artikel = sheet.textOrEmpty(stage + ".venster.artikel");
        Optional<Window> ranked = sheet.find(stage + ".rangorde.periode", Term.class).map(period -> lasting(period, sheet.textOrEmpty(stage + ".rangorde.artikel")));
        return ranked.or(() -> sheet.find(stage + ".venster.duur", Term.class).map(term -> lasting(term, artikel)))
                .or(() -> sheet.find(stage + ".venster.voorVergadering", Term.class).map(term -> new Window.BeforeVergadering(with(term, artikel))));
    }

    private static Window lasting(Term term, String artikel) {
        return new Window.Lasting(with(term, artikel));
    }

    /** The subjects that are out; none where that is unknown. */
    List<Exclusion> exclusions() {
        return sheet.items("uitsluitingen").stream().map(item -> new Exclusion(sheet.get(item + ".code", String.class), sheet.get(item + ".tekst", String.class),
                sheet.textOrEmpty(item + ".artikel"), sheet.find(item + ".toets", Exclusion.Test.class).orElse(Exclusion.Test.GRIFFIE),
                sheet.textOrEmpty(item + ".verwijzing"), sheet.list(item + ".wegen").stream().map(String.class::cast).toList())).toList();
    }

    /** The terms that are set and known. */
    Map<TermKind, Term> terms() {
        Map<TermKind, Term> terms = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            sheet.find("termijn." + kind.word(), Term.class).ifPresent(term -> terms.put(kind, with(term, sheet.textOrEmpty("termijn.artikel"))));
        }
        return terms;
    }

    /** What stops the clock of the terms. */
    Set<LocalFacts.Pause> pauses() {
        return sheet.list("termijn.opschorting").stream().map(LocalFacts.Pause.class::cast).collect(Collectors.toSet());
    }

    /** How long a subject stays out after a decision; empty when that is unknown or no rule. */
    Optional<EarlierDecision> earlier() {
        Optional<Term> term = sheet.find("eerderBesluit.duur", Term.class);
        boolean period = sheet.find("eerderBesluit.raadsperiode", Boolean.class).orElse(false);
        if (term.isEmpty() && !period) return Optional.empty();
        return Optional.of(new EarlierDecision(term, sheet.textOrEmpty("eerderBesluit.uitzondering"), sheet.textOrEmpty("eerderBesluit.artikel")));
    }

    private OptionalInt number(String path) {
        return sheet.find(path, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Term with(Term term, String artikel) {
        return new Term(term.length(), term.unit(), term.termijnenwet(), artikel);
    }
}
