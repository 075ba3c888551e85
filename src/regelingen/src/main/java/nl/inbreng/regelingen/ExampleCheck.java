package nl.inbreng.regelingen;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Need;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;

/** Works out the examples beside an edition, with what is established of it. */
final class ExampleCheck {

    private final Sheet sheet;
    private final Parts parts;
    private final EditionHeader header;
    private final List<Edition> editions;

    /** @param editions all editions of the gemeente, to tell which is in force */
    ExampleCheck(Sheet sheet, EditionHeader header, List<Edition> editions) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.header = header;
        this.editions = editions;
    }

    /** How the outcome differs from what the example expects; empty when it agrees. */
    Optional<String> difference(Example example) {
        try {
            Map<String, Object> outcome = new TreeMap<>(outcome(example));
            boolean agrees = example.expected().entrySet().stream().allMatch(answer -> answer.getValue() != null && answer.getValue().equals(outcome.get(answer.getKey())));
            return agrees ? Optional.empty() : Optional.of("‘" + example.sentence() + "’: verwacht " + example.expected() + ", de regels geven " + outcome);
        } catch (DateTimeException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            return Optional.of("‘" + example.sentence() + "’: " + e.getMessage());
        }
    }

    private Map<String, Object> outcome(Example example) {
        return switch (example.kind()) {
            case "steun" -> support(example);
            case "ondersteuner", "indiener" -> admitted(example);
            case "geopend" -> closing(example);
            case "vergadering" -> ended(((Window.BeforeVergadering) window("steun")).closing(at(example.situation()), facts()));
            case "termijn" -> term(example);
            case "onderwerp" -> excluded(example.situation());
            case "eerderBesluit" -> earlier(example);
            case "dag" -> Map.of("beschikbaar", available(LocalDate.parse((String) example.situation())));
            case "vraag" -> Map.of("open", asks((String) example.situation()));
            case "rangorde" -> Map.of("slot", ranked().ranking().slot(LocalDate.parse((String) example.situation())).toString());
            default -> throw new IllegalArgumentException("onbekende situatie ‘" + example.kind() + "’");
        };
    }

    private Map<String, Object> support(Example example) {
        String stage = stage(example);
        Scale scale = Arrays.stream(Scale.values()).filter(one -> one.word().equals(example.text("schaal"))).findFirst().orElseThrow(() -> unknown("de schaal"));
        int needed = needed(stage, scale, example);
        if (!example.gives("bevestigd")) return Map.of("nodig", needed);
        Need need = tier(stage, scale, Need.Rounding.OMHOOG).need();
        boolean alone = need instanceof Need.None || need instanceof Need.Ranked;
        boolean filer = alone || sheet.find(stage + ".indienerTeltMee", Boolean.class).orElseThrow(() -> unknown("of de indiener meetelt"));
        Threshold threshold = new Threshold(needed, filer, "");
        int confirmed = example.number("bevestigd");
        return Map.of("nodig", needed, "genoeg", threshold.isMetBy(confirmed), "ontbreekt", threshold.missing(confirmed), "geteld", threshold.counted(confirmed));
    }

    /** Where the rounding is not known, only a number that every rounding gives. */
    private int needed(String stage, Scale scale, Example example) {
        List<Integer> numbers = Arrays.stream(Need.Rounding.values()).map(rounding -> number(tier(stage, scale, rounding).need(), example)).distinct().toList();
        if (numbers.size() > 1) throw unknown("de afronding");
        return numbers.get(0);
    }

    private int number(Need need, Example example) {
        return switch (need) {
            case Need.Share share when example.gives("cijfer") -> share.of(example.number("cijfer"));
            case Need.Multiple multiple when example.gives("cijfer") -> multiple.of(example.number("cijfer"));
            default -> need.number(facts(), "", LocalDate.MAX).orElseThrow(() -> unknown("het cijfer"));
        };
    }

    private Tier tier(String stage, Scale scale, Need.Rounding rounding) {
        return parts.tiers(stage, rounding).stream().filter(tier -> tier.scale() == scale).findFirst().orElseThrow(() -> unknown("de drempel"));
    }

    private Map<String, Object> admitted(Example example) {
        Optional<Ground> obstacle = parts.entitlement(example.kind()).orElseThrow(() -> unknown("wie mag"))
                .obstacle(LocalDate.parse(example.text("geboren")), LocalDate.parse(example.text("op")), header.grondslag());
        return obstacle.<Map<String, Object>>map(ground -> Map.of("toegelaten", false, "artikel", ground.artikel())).orElse(Map.of("toegelaten", true));
    }

    private Map<String, Object> closing(Example example) {
        Object opened = example.gives("moment") ? example.text("moment") : example.situation();
        return ended(((Window.Lasting) window(stage(example))).closing(at(opened), facts()));
    }

    private Map<String, Object> term(Example example) {
        TermKind kind = Arrays.stream(TermKind.values()).filter(one -> one.word().equals(example.text("soort"))).findFirst().orElseThrow(() -> unknown("de soort"));
        Term term = Optional.ofNullable(parts.terms().get(kind)).orElseThrow(() -> unknown("de termijn"));
        Instant from = at(example.text("vanaf"));
        return ended(kind == TermKind.VOOR_VERGADERING ? term.before(from, facts().kalender(Set.of())) : term.after(from, facts().kalender(parts.pauses())));
    }

    private Map<String, Object> excluded(Object code) {
        return parts.exclusions().stream().filter(each -> each.code().equals(code)).findFirst()
                .<Map<String, Object>>map(one -> Map.of("uitgesloten", true, "artikel", header.grondslag().citation(one.artikel()))).orElse(Map.of("uitgesloten", false));
    }

    private Map<String, Object> earlier(Example example) {
        EarlierDecision rule = parts.earlier().orElseThrow(() -> unknown("eerderBesluit"));
        LocalDate free = rule.free(LocalDate.parse(example.text("genomen")), facts()).orElseThrow(() -> unknown("de raadsperiode"));
        return Map.of("mag", !LocalDate.parse(example.text("op")).isBefore(free));
    }

    private String available(LocalDate on) {
        return switch (Availability.of(editions, header.instrument(), on)) {
            case Availability.Available yes -> "ja";
            case Availability.AwaitsGriffie awaits -> awaits.edition().header().status() == EditionHeader.Status.VOORBEELD ? "voorbeeld" : "wacht_op_griffie";
            case Availability.NotInForce not -> "niet_van_kracht";
            case Availability.None none -> "nee";
        };
    }

    private boolean asks(String path) {
        return sheet.isOpen(path) || sheet.list("teBevestigen").contains(path);
    }

    private Need.Ranked ranked() {
        return (Need.Ranked) tier("steun", Scale.STAD, null).need();
    }

    private Window window(String stage) {
        return parts.window(stage).orElseThrow(() -> unknown("het venster"));
    }

    private String stage(Example example) {
        int number = example.gives("fase") ? example.number("fase") : 1;
        if (number < 1 || number > parts.stages().size()) throw unknown("fase " + number);
        return parts.stages().get(number - 1);
    }

    private LocalFacts facts() {
        return header.gemeente().facts();
    }

    private static Map<String, Object> ended(Deadline end) {
        return Map.of("laatsteDag", end.lastDay().toString(), "sluit", end.at().atZone(Deadline.ZONE).toLocalDateTime().toString());
    }

    private static Instant at(Object moment) {
        return LocalDateTime.parse(String.valueOf(moment)).atZone(Deadline.ZONE).toInstant();
    }

    private static IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException(what + " is niet vastgesteld");
    }
}
