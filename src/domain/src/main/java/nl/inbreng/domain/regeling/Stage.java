package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * One round of gathering support (fase): most instruments have one, a referendumverzoek two.
 *
 * @param naam       name of the round; empty when there is only one
 * @param tiers      what is asked for each scale, never empty and each scale once
 * @param filerCounts true when the indiener is one of the supporters (Arnhem: 49 others and the filer)
 * @param window     how long support may be gathered
 * @param decider    who decides after it, when the regeling says so
 */
public record Stage(String naam, List<Tier> tiers, boolean filerCounts, Window window, Optional<Orgaan> decider) {

    public Stage {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) throw new IllegalArgumentException("een fase zegt hoeveel steun nodig is");
        if (tiers.stream().map(Tier::scale).distinct().count() != tiers.size()) throw new IllegalArgumentException("elke schaal staat er één keer");
    }

    /** The only round, with one fixed number for the whole gemeente. */
    public static Stage of(Threshold threshold, Window window) {
        return new Stage("", List.of(new Tier(Scale.STAD, new Need.Fixed(threshold.number()), threshold.artikel())), threshold.filerCounts(), window, Optional.empty());
    }

    /** What is asked for a scale; empty when the regeling doesn't know that scale. */
    public Optional<Tier> tier(Scale scale) {
        return tiers.stream().filter(tier -> tier.scale() == scale).findFirst();
    }

    /** The number for a request that is opened on this day, frozen in the verzoek then. @param area what it is about; empty for the whole gemeente */
    public Asked asked(Optional<Area> area, LocalFacts facts, LocalDate day) {
        Scale scale = area.map(Area::scale).orElse(Scale.STAD);
        Optional<Tier> tier = tier(scale);
        if (tier.isEmpty()) return new Asked.NoSuchScale(scale);
        OptionalInt number = tier.get().need().number(facts, area.map(Area::code).orElse(""), day);
        if (number.isEmpty()) return new Asked.Unknown(tier.get());
        boolean alone = tier.get().need() instanceof Need.None || tier.get().need() instanceof Need.Ranked;
        return new Asked.Known(new Threshold(number.getAsInt(), filerCounts || alone, tier.get().artikel()));
    }

    /** What is asked, in words, for every scale. */
    public String phrase() {
        if (tiers.size() == 1) return tiers.get(0).phrase();
        return tiers.stream().map(tier -> "voor " + tier.scale().phrase() + " " + tier.phrase()).collect(Collectors.joining("; "));
    }

    /** The parts of the gemeente that a request can be about, in the order of the rules. */
    public List<Area> areas(LocalFacts facts) {
        return tiers.stream().flatMap(tier -> facts.areas(tier.scale()).stream()).toList();
    }

    /** The ranking for the whole gemeente, where places go by rank and not by number. */
    public Optional<Ranking> ranking() {
        return tiers.stream().map(Tier::need).filter(Need.Ranked.class::isInstance).map(need -> ((Need.Ranked) need).ranking()).findFirst();
    }

    /** What comes of asking for the number. */
    public sealed interface Asked {

        /** The number. @param threshold to freeze in the verzoek */
        record Known(Threshold threshold) implements Asked {}

        /** A number it rests on is not known, so nothing can be opened. @param tier that asks it */
        record Unknown(Tier tier) implements Asked {}

        /** The regeling has no such scale. @param scale that was asked */
        record NoSuchScale(Scale scale) implements Asked {}
    }
}
