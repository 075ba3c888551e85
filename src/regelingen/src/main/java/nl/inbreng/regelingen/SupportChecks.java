package nl.inbreng.regelingen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Figure;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Scale;

/** Which keys of "steun" belong together. */
final class SupportChecks {

    private static final List<String> AMOUNTS = List.of("aantal", "percentage", "basis", "minimum", "maximum", "afronding", "veelvoud");
    /** Every key of one round of gathering support, beside "soort" and "artikel". */
    private static final List<String> ROUND = Stream.concat(AMOUNTS.stream(), Stream.of("schaal", "trappen", "rangorde", "indienerTeltMee", "venster")).toList();
    private static final Map<String, List<String>> AMOUNTS_OF = Map.of("absoluut", List.of("aantal"),
            "percentage", List.of("percentage", "basis", "minimum", "maximum", "afronding"), "kiesdeler", List.of("veelvoud", "afronding"));

    private final Sheet sheet;
    private final List<Problem> problems;

    private SupportChecks(Sheet sheet, List<Problem> problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    static void check(Sheet sheet, List<Problem> problems) {
        if (!sheet.mentions("steun") || sheet.isOpen("steun")) return;
        SupportChecks checks = new SupportChecks(sheet, problems);
        if (!sheet.mentions("steun.fasen")) {
            checks.stage("steun");
            return;
        }
        if (sheet.isOpen("steun.fasen")) return;
        if (sheet.items("steun.fasen").isEmpty()) checks.wrong("steun.fasen", "verwacht minstens één fase");
        Stream.concat(Stream.of("soort", "artikel"), ROUND.stream()).filter(key -> sheet.mentions("steun." + key))
                .forEach(key -> checks.wrong("steun." + key, "staat bij fasen in elke fase, niet erboven"));
        checks.names();
        sheet.items("steun.fasen").forEach(checks::stage);
    }

    private void names() {
        Set<String> names = new HashSet<>();
        sheet.items("steun.fasen").forEach(item -> sheet.find(item + ".naam", String.class).filter(name -> !names.add(name))
                .ifPresent(name -> wrong(item + ".naam", "fase ‘" + name + "’ staat er twee keer")));
    }

    private void stage(String stage) {
        if (!sheet.mentions(stage + ".soort")) missing(stage, "soort");
        String kind = sheet.find(stage + ".soort", String.class).orElse("");
        boolean counts = !kind.equals("geen") && !kind.equals("rangorde");
        if (counts && !sheet.mentions(stage + ".indienerTeltMee")) missing(stage, "indienerTeltMee");
        if (kind.equals("rangorde")) ranking(stage);
        else window(stage);
        if (!kind.isEmpty()) strangers(stage, kind);
        if (counts && sheet.mentions(stage + ".trappen")) tiers(stage);
        else if (counts && !kind.isEmpty()) amount(stage, kind);
    }

    /** Keys of another kind would be read as if they counted, or be passed over; both mislead. */
    private void strangers(String stage, String kind) {
        boolean tiered = sheet.mentions(stage + ".trappen");
        boolean mayTier = kind.equals("absoluut") || kind.equals("percentage");
        if (tiered && !mayTier) wrong(stage + ".trappen", "hoort niet bij soort ‘" + kind + "’");
        if (!kind.equals("rangorde") && sheet.mentions(stage + ".rangorde")) wrong(stage + ".rangorde", "hoort niet bij soort ‘" + kind + "’");
        if (tiered && mayTier) return;
        AMOUNTS.stream().filter(key -> sheet.mentions(stage + "." + key) && !AMOUNTS_OF.getOrDefault(kind, List.of()).contains(key))
                .forEach(key -> wrong(stage + "." + key, "hoort niet bij soort ‘" + kind + "’"));
    }

    private void tiers(String stage) {
        String path = stage + ".trappen";
        Stream.concat(Stream.of("schaal"), AMOUNTS.stream()).filter(key -> sheet.mentions(stage + "." + key))
                .forEach(key -> wrong(stage + "." + key, "staat bij trappen in elke trap, niet erboven"));
        sheet.items(path).forEach(tier -> {
            String kind = sheet.mentions(tier + ".percentage") ? "percentage" : "absoluut";
            amount(tier, kind);
            AMOUNTS.stream().filter(key -> sheet.mentions(tier + "." + key) && !AMOUNTS_OF.get(kind).contains(key))
                    .forEach(key -> wrong(tier + "." + key, "hoort niet bij een " + (kind.equals("absoluut") ? "vast aantal" : "percentage")));
        });
        Set<Object> scales = new HashSet<>();
        sheet.items(path).forEach(tier -> sheet.find(tier + ".schaal", Scale.class).filter(scale -> !scales.add(scale))
                .ifPresent(scale -> wrong(tier + ".schaal", "schaal ‘" + scale.word() + "’ staat er twee keer")));
        if (sheet.items(path).isEmpty() && !sheet.isOpen(path)) wrong(path, "verwacht minstens één trap");
    }

    private void amount(String path, String kind) {
        AMOUNTS_OF.get(kind).stream().filter(key -> !key.equals("minimum") && !key.equals("maximum")).forEach(key -> need(path, key));
        if (sheet.find(path + ".basis", Figure.Kind.class).filter(base -> base == Figure.Kind.KIESDELER).isPresent()) {
            wrong(path + ".basis", "van de kiesdeler neemt u een ‘veelvoud’, geen percentage");
        }
        Optional<Integer> least = sheet.find(path + ".minimum", Integer.class);
        Optional<Integer> most = sheet.find(path + ".maximum", Integer.class);
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) wrong(path + ".minimum", "minimum " + least.get() + " is meer dan maximum " + most.get());
    }

    private void ranking(String stage) {
        need(stage, "rangorde");
        if (sheet.mentions(stage + ".venster")) wrong(stage + ".venster", "bij een rangorde is ‘rangorde.periode’ het venster");
        sheet.find("instrument", Instrument.class).filter(instrument -> instrument.shape() == Instrument.Shape.AMENDEMENT)
                .ifPresent(amendement -> wrong(stage + ".soort", "een burgeramendement telt terug vanaf de vergadering en kent geen rangorde"));
    }

    private void window(String stage) {
        String path = stage + ".venster";
        if (!sheet.mentions(path)) {
            missing(stage, "venster");
            return;
        }
        if (sheet.isOpen(path)) return;
        boolean lasting = sheet.mentions(path + ".duur");
        boolean back = sheet.mentions(path + ".voorVergadering");
        if (lasting == back) wrong(path, "verwacht ‘duur’ of ‘voorVergadering’, precies een van beide");
        else sheet.find("instrument", Instrument.class).ifPresent(instrument -> direction(path, back, instrument));
    }

    private void direction(String path, boolean back, Instrument instrument) {
        boolean amends = instrument.shape() == Instrument.Shape.AMENDEMENT;
        if (amends && !back) wrong(path + ".duur", "een burgeramendement telt terug vanaf de vergadering: gebruik ‘voorVergadering’");
        if (!amends && back) wrong(path + ".voorVergadering", "alleen een burgeramendement telt terug vanaf de vergadering: gebruik ‘duur’");
    }

    private void need(String path, String key) {
        if (!sheet.mentions(path + "." + key)) missing(path, key);
    }

    private void missing(String path, String key) {
        problems.add(new Problem(sheet.file(), sheet.line(path), "sleutel ‘" + key + "’ ontbreekt in ‘" + path + "’; schrijf null als dit niet is vastgesteld"));
    }

    private void wrong(String path, String reason) {
        problems.add(sheet.problem(path, reason));
    }
}
