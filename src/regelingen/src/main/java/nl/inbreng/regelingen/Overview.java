package nl.inbreng.regelingen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Need;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.domain.regeling.Window;

/** All editions in one Dutch table in Markdown: what each asks, as far as it is established, and how many questions are open. */
final class Overview {

    private static final String UNKNOWN = "niet bekend";
    private static final String NO_RULE = "geen regel";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final String HEAD = """
            # Regelingen van gemeenten

            Deze tabel is gemaakt uit de regelbestanden in `src/regelingen/src/main/resources/gemeenten`. Verander daar iets, en niet hier; `OverviewTest` bewaakt dat.
            Staat er ‘%s’, dan noemt geen bron het en vragen wij het de griffie. Met open vragen kan niemand een verzoek beginnen.

            | Gemeente | Naam | Instrument | Geldt | Wie mag indienen | Wie mag steunen | Steun | Tijd om steun te verzamelen | Na een eerder besluit | Open vragen | Bron |
            |---|---|---|---|---|---|---|---|---|---|---|
            """.formatted(UNKNOWN);

    private final EditionHeader header;
    private final Sheet sheet;
    private final Parts parts;

    private Overview(EditionHeader header, Sheet sheet) {
        this.header = header;
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** The whole document; made-up gemeenten come last. */
    static String of(YamlRegelingen regelingen) {
        return regelingen.gemeenten().stream().sorted(Comparator.comparing(Gemeente::fictief).thenComparing(Gemeente::naam))
                .flatMap(gemeente -> regelingen.editions(gemeente.code()).stream())
                .map(edition -> new Overview(edition.header(), regelingen.sheet(edition.header().id()).orElseThrow()).row(edition))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private String row(Edition edition) {
        int questions = switch (edition) {
            case Regeling regeling -> 0;
            case OpenEdition open -> open.questions().size();
        };
        Gemeente gemeente = header.gemeente();
        return Stream.of(gemeente.naam() + (gemeente.fictief() ? " (verzonnen)" : ""), header.naam(), header.instrument().word(), validity(),
                        people("indiener"), people("ondersteuner"), each(this::support), each(this::window), earlier(), String.valueOf(questions),
                        "[bron](" + header.grondslag().bron() + ")")
                .map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String validity() {
        String status = switch (header.status()) {
            case VAST -> "";
            case EXPERIMENT -> " (proef)";
            case VOORBEELD -> " (alleen voorbeeld)";
        };
        Optional<LocalDate> until = header.validity().until();
        return "vanaf " + DAY.format(header.validity().from()) + until.map(day -> " tot " + DAY.format(day)).orElse("") + status;
    }

    private String people(String who) {
        return parts.entitlement(who).map(entitlement -> Stream.of(entitlement.ages(), switch (entitlement.status()) {
            case INGEZETENE -> "inwoner";
            case KIESGERECHTIGD -> "mag stemmen voor de raad";
            case KIESGERECHTIGD_BEHOUDENS_LEEFTIJD -> "mag stemmen voor de raad, of is daar alleen te jong voor";
        }).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))).orElse(UNKNOWN);
    }

    /** A cell with a line for each round of gathering support. */
    private String each(Function<String, String> tell) {
        List<String> stages = parts.stages();
        if (stages.size() < 2) return stages.stream().findFirst().map(tell).orElse(UNKNOWN);
        return stages.stream().map(stage -> sheet.textOrEmpty(stage + ".naam") + ": " + tell.apply(stage)).collect(Collectors.joining("<br>"));
    }

    private String support(String stage) {
        List<Tier> tiers = parts.tiers(stage, Need.Rounding.OMHOOG);
        if (tiers.isEmpty()) return UNKNOWN;
        boolean one = tiers.size() == 1 && tiers.get(0).scale() == Scale.STAD;
        return tiers.stream().map(tier -> (one ? "" : tier.scale().word() + ": ") + tier.phrase().replaceFirst("^steun van ", "")).collect(Collectors.joining("; ")) + filer(stage);
    }

    private String filer(String stage) {
        return sheet.find(stage + ".indienerTeltMee", Boolean.class).map(counts -> counts ? ", met de indiener" : ", naast de indiener").orElse("");
    }

    private String window(String stage) {
        return parts.window(stage).map(window -> switch (window) {
            case Window.Lasting lasting -> lasting.term().span();
            case Window.BeforeVergadering back -> "tot " + back.term().span() + " voor de vergadering";
        }).orElse(UNKNOWN);
    }

    private String earlier() {
        if (!sheet.mentions("eerderBesluit")) return header.status() == EditionHeader.Status.VOORBEELD ? UNKNOWN : NO_RULE;
        return parts.earlier().map(rule -> rule.term().map(term -> term.span() + " wachten").orElse("wachten op een nieuwe raad")
                + (rule.exception().isEmpty() ? "" : ", behalve bij " + rule.exception())).orElse(UNKNOWN);
    }
}
