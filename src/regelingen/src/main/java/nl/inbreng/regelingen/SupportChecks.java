package nl.inbreng.regelingen;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.Figure;
import nl.inbreng.domain.regeling.Instrument;

/** Which keys of "steun" belong together. */
final class SupportChecks {

    private static final List<String> AMOUNTS = List.of("aantal", "percentage", "basis", "minimum", "maximum", "afronding", "veelvoud");

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
        if (sheet.mentions("steun.soort")) checks.wrong("steun.soort", "staat bij fasen in elke fase, niet erboven");
        sheet.items("steun.fasen").forEach(checks::stage);
    }

    private void stage(String stage) {
        if (!sheet.mentions(stage + ".soort")) wrong(stage, "sleutel ‘soort’ ontbreekt; schrijf null als dit niet is vastgesteld");
        String kind = sheet.find(stage + ".soort", String.class).orElse("");
        boolean counts = !kind.equals("geen") && !kind.equals("rangorde");
        if (counts && !sheet.mentions(stage + ".indienerTeltMee")) missing(stage, "indienerTeltMee");
        if (kind.equals("rangorde")) ranking(stage);
        else window(stage);
        if (counts) amounts(stage, kind);
    }

    private void amounts(String stage, String kind) {
        if (sheet.mentions(stage + ".trappen")) {
            AMOUNTS.stream().filter(key -> sheet.mentions(stage + "." + key)).forEach(key -> wrong(stage + "." + key, "staat bij trappen in elke trap, niet erboven"));
            sheet.items(stage + ".trappen").forEach(tier -> amount(tier, sheet.mentions(tier + ".percentage") ? "percentage" : "absoluut"));
            List<Object> scales = sheet.items(stage + ".trappen").stream().map(tier -> sheet.find(tier + ".schaal", Object.class)).flatMap(Optional::stream).toList();
            if (scales.stream().distinct().count() < scales.size()) wrong(stage + ".trappen", "elke schaal staat er één keer");
            if (scales.isEmpty() && !sheet.isOpen(stage + ".trappen")) wrong(stage + ".trappen", "verwacht minstens één trap");
        } else if (!kind.isEmpty()) {
            amount(stage, kind);
        }
    }

    private void amount(String path, String kind) {
        switch (kind) {
            case "percentage" -> List.of("percentage", "basis", "afronding").forEach(key -> need(path, key));
            case "kiesdeler" -> List.of("veelvoud", "afronding").forEach(key -> need(path, key));
            default -> need(path, "aantal");
        }
        if (sheet.find(path + ".basis", Figure.Kind.class).filter(base -> base == Figure.Kind.KIESDELER).isPresent()) {
            wrong(path + ".basis", "van de kiesdeler neemt u een ‘veelvoud’, geen percentage");
        }
        if (kind.equals("percentage") && sheet.mentions(path + ".aantal")) wrong(path + ".aantal", "kies ‘aantal’ of ‘percentage’, niet allebei");
        Optional<Integer> least = sheet.find(path + ".minimum", Integer.class);
        Optional<Integer> most = sheet.find(path + ".maximum", Integer.class);
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) wrong(path + ".minimum", "minimum " + least.get() + " is meer dan maximum " + most.get());
    }

    private void ranking(String stage) {
        need(stage, "rangorde");
        if (sheet.mentions(stage + ".venster")) wrong(stage + ".venster", "bij een rangorde is ‘rangorde.periode’ het venster");
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
        wrong(path, "sleutel ‘" + key + "’ ontbreekt in ‘" + path + "’; schrijf null als dit niet is vastgesteld");
    }

    private void wrong(String path, String reason) {
        problems.add(sheet.problem(path, reason));
    }
}
