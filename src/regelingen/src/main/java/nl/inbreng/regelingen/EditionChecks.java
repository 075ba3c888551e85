package nl.inbreng.regelingen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.SignatureField;

/** What must hold between the keys of one edition. Each check works on what is known, so that all problems show at once. */
final class EditionChecks {

    private final Sheet sheet;
    private final List<Problem> problems;

    private EditionChecks(Sheet sheet, List<Problem> problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Writes down what contradicts itself. */
    static void check(RuleFile file, Sheet sheet, List<Problem> problems) {
        EditionChecks checks = new EditionChecks(sheet, problems);
        checks.name(file);
        checks.validity();
        checks.window();
        checks.fields();
        checks.exclusions();
        checks.confirmations();
    }

    private void name(RuleFile file) {
        Optional<Instrument> instrument = sheet.find("instrument", Instrument.class);
        Optional<LocalDate> from = sheet.find("geldigVan", LocalDate.class);
        if (instrument.isEmpty() || from.isEmpty()) return;
        String expected = instrument.get().word() + "-" + from.get();
        if (!file.stem().equals(expected)) wrong("geldigVan", "dit bestand hoort ‘" + expected + ".yaml’ te heten");
    }

    private void validity() {
        Optional<LocalDate> from = sheet.find("geldigVan", LocalDate.class);
        Optional<LocalDate> until = sheet.find("geldigTot", LocalDate.class);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            wrong("geldigTot", until.get() + " ligt niet na geldigVan " + from.get());
        }
    }

    private void window() {
        String path = "steun.venster";
        boolean days = sheet.mentions(path + ".dagen");
        boolean back = sheet.mentions(path + ".dagenVoorVergadering");
        if (!sheet.mentions(path) || asksFor(path)) return;
        if (days == back) {
            wrong(path, "verwacht ‘dagen’ of ‘dagenVoorVergadering’, precies een van beide");
            return;
        }
        sheet.find("instrument", Instrument.class).ifPresent(instrument -> {
            boolean amends = instrument == Instrument.BURGERAMENDEMENT;
            if (amends && days) wrong(path + ".dagen", "een burgeramendement telt terug vanaf de vergadering: gebruik ‘dagenVoorVergadering’");
            if (!amends && back) wrong(path + ".dagenVoorVergadering", "alleen een burgeramendement telt terug vanaf de vergadering: gebruik ‘dagen’");
        });
    }

    private void fields() {
        String path = "handtekening.velden";
        if (sheet.find(path, List.class).isPresent() && !sheet.list(path).contains(SignatureField.NAAM)) {
            wrong(path, "‘naam’ ontbreekt; zonder naam is een steunbetuiging niet te controleren");
        }
    }

    private void exclusions() {
        Set<String> codes = new HashSet<>();
        for (String item : sheet.items("uitsluitingen")) {
            sheet.find(item + ".code", String.class).filter(code -> !codes.add(code))
                    .ifPresent(code -> wrong(item + ".code", "code ‘" + code + "’ staat er twee keer"));
        }
    }

    private void confirmations() {
        for (Object path : sheet.list("teBevestigen")) {
            if (!sheet.values().containsKey(path)) wrong("teBevestigen", "‘" + path + "’ staat niet met een waarde in dit bestand");
        }
    }

    private boolean asksFor(String path) {
        return sheet.questions().stream().anyMatch(question -> question.parameter().equals(path));
    }

    private void wrong(String path, String reason) {
        problems.add(sheet.problem(path, reason));
    }
}
