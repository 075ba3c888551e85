package nl.inbreng.regelingen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Need;
import nl.inbreng.domain.regeling.Ranking;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.domain.regeling.Window;

/** Which examples are missing beside an edition: each boundary that is known has its examples on both sides. */
final class Coverage {

    private final Sheet sheet;
    private final Parts parts;
    private final EditionHeader header;
    private final List<Example> examples;
    private final List<String> missing = new ArrayList<>();

    private Coverage(Sheet sheet, EditionHeader header, List<Example> examples) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.header = header;
        this.examples = examples;
    }

    static List<String> missing(Sheet sheet, EditionHeader header, List<Example> examples) {
        Coverage coverage = new Coverage(sheet, header, examples);
        coverage.support();
        coverage.ages("indiener");
        coverage.ages("ondersteuner");
        coverage.parts.exclusions().forEach(one -> coverage.need("onderwerp " + one.code(), coverage.of("onderwerp").stream()
                .anyMatch(example -> example.situation().equals(one.code()) && Boolean.TRUE.equals(example.expected().get("uitgesloten")))));
        coverage.parts.terms().keySet().forEach(kind -> coverage.need("termijn " + kind.word(), coverage.of("termijn").stream()
                .anyMatch(example -> example.text("soort").equals(kind.word()) && example.expected().containsKey("laatsteDag"))));
        coverage.parts.earlier().ifPresent(coverage::earlier);
        coverage.need("dag", !coverage.of("dag").isEmpty());
        long asked = coverage.of("vraag").stream().filter(example -> Boolean.TRUE.equals(example.expected().get("open"))).count();
        int open = sheet.questions().size() + sheet.list("teBevestigen").size();
        coverage.need("vraag (" + asked + " van " + open + ")", asked >= Math.min(2, open));
        return coverage.missing;
    }

    private void support() {
        List<String> stages = parts.stages();
        for (int i = 0; i < stages.size(); i++) {
            int number = i + 1;
            parts.tiers(stages.get(i), Need.Rounding.OMHOOG).forEach(tier -> tier(stages.get(number - 1), number, tier));
            parts.window(stages.get(i)).ifPresent(window -> need("venster van fase " + number, switch (window) {
                case Window.Lasting lasting -> of("geopend").stream().anyMatch(example -> stage(example) == number && example.expected().containsKey("laatsteDag"));
                case Window.BeforeVergadering back -> of("vergadering").stream().anyMatch(example -> example.expected().containsKey("laatsteDag"));
            }));
        }
    }

    private void tier(String stage, int number, Tier tier) {
        String where = "steun " + tier.scale().word() + " fase " + number + ": ";
        List<Example> found = of("steun").stream().filter(example -> example.text("schaal").equals(tier.scale().word()) && stage(example) == number).toList();
        Set<Object> needed = found.stream().map(example -> example.expected().get("nodig")).collect(Collectors.toSet());
        switch (tier.need()) {
            case Need.Ranked ranked -> ranking(ranked.ranking());
            case Need.None none -> need(where + "de indiener alleen", found.stream().anyMatch(example -> example.gives("bevestigd") && example.number("bevestigd") == 0));
            case Need.Fixed fixed -> around(where, found, needed.contains(fixed.people()), stage);
            case Need.Share share -> {
                around(where, found, needed.size() >= 1, stage);
                share.cap().ifPresent(most -> need(where + "maximum " + most, needed.contains(most)));
                share.floor().ifPresent(least -> need(where + "minimum " + least, needed.contains(least)));
            }
            case Need.Multiple multiple -> around(where, found, needed.size() >= 1, stage);
        }
    }

    /** One below, at and one above when it is known whether the filer counts; otherwise the number alone. */
    private void around(String where, List<Example> found, boolean number, String stage) {
        need(where + "het aantal", number);
        Optional<Boolean> filer = sheet.find(stage + ".indienerTeltMee", Boolean.class);
        if (filer.isEmpty()) return;
        Set<Integer> distances = found.stream().filter(example -> example.gives("bevestigd") && example.expected().get("nodig") instanceof Integer
                        && example.expected().containsKey("genoeg"))
                .map(example -> example.number("bevestigd") + (filer.get() ? 1 : 0) - (Integer) example.expected().get("nodig")).collect(Collectors.toSet());
        for (int distance : List.of(-1, 0, 1)) need(where + "drempel " + distance, distances.contains(distance));
    }

    private void ranking(Ranking ranking) {
        List<LocalDate[]> slots = of("rangorde").stream()
                .map(example -> new LocalDate[] {LocalDate.parse((String) example.situation()), LocalDate.parse((String) example.expected().get("slot"))}).toList();
        need("rangorde op de dag zelf", slots.stream().anyMatch(pair -> pair[0].equals(pair[1])));
        need("rangorde een dag na een plaats", slots.stream().anyMatch(pair -> ranking.slot(pair[0].minusDays(1)).equals(pair[0].minusDays(1)) && pair[1].isAfter(pair[0])));
    }

    private void ages(String who) {
        parts.entitlement(who).ifPresent(entitlement -> {
            if (entitlement.minimumAge() > 0) boundary(who, entitlement.minimumAge(), false);
            OptionalInt oldest = entitlement.maximumAge();
            if (oldest.isPresent()) boundary(who, oldest.getAsInt() + 1, true);
        });
    }

    /** The birthday on which somebody becomes this old, and the day before it. */
    private void boundary(String who, int age, boolean admittedBefore) {
        for (boolean admitted : new boolean[] {true, false}) {
            int daysBefore = admitted == admittedBefore ? 1 : 0;
            need(who + " " + (daysBefore == 0 ? "wordt " : "wordt morgen ") + age, of(who).stream().anyMatch(example -> example.expected().get("toegelaten").equals(admitted)
                    && LocalDate.parse(example.text("geboren")).plusYears(age).equals(LocalDate.parse(example.text("op")).plusDays(daysBefore))));
        }
    }

    private void earlier(EarlierDecision rule) {
        for (boolean free : new boolean[] {false, true}) {
            boolean decidable = rule.term().isPresent() || !header.gemeente().facts().raadsperiodes().isEmpty();
            need("eerderBesluit " + (free ? "eerste dag" : "dag ervoor"), !decidable || of("eerderBesluit").stream().anyMatch(example -> example.expected().get("mag").equals(free)
                    && rule.free(LocalDate.parse(example.text("genomen")), header.gemeente().facts())
                            .filter(day -> day.equals(LocalDate.parse(example.text("op")).plusDays(free ? 0 : 1))).isPresent()));
        }
    }

    private void need(String what, boolean there) {
        if (!there) missing.add(what);
    }

    private List<Example> of(String kind) {
        return examples.stream().filter(example -> example.kind().equals(kind)).toList();
    }

    private static int stage(Example example) {
        return example.gives("fase") ? example.number("fase") : 1;
    }
}
