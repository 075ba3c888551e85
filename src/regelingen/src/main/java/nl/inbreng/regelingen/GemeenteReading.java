package nl.inbreng.regelingen;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.Gemeente;

/** Makes a {@link Gemeente} of a gemeente.yaml. */
final class GemeenteReading {

    private GemeenteReading() {}

    /** The gemeente; empty when the problems say why not. */
    static Optional<Gemeente> of(RuleFile file, List<Problem> problems) {
        int before = problems.size();
        Optional<Sheet> sheet = Examination.of(file, Forms.GEMEENTE, problems);
        sheet.filter(s -> s.find("code", String.class).filter(code -> !code.matches("GM\\d{4}")).isPresent())
                .ifPresent(s -> problems.add(s.problem("code", "verwacht GM en vier cijfers, zoals GM0355")));
        if (problems.size() > before) return Optional.empty();
        Gemeente gemeente = sheet.map(GemeenteReading::gemeente).orElseThrow();
        String folder = gemeente.code() + "-" + gemeente.slug();
        if (!file.folder().equals(folder)) {
            problems.add(new Problem(file.path(), 1, "deze gemeente hoort in de map ‘" + folder + "’"));
            return Optional.empty();
        }
        return Optional.of(gemeente);
    }

    private static Gemeente gemeente(Sheet sheet) {
        return new Gemeente(sheet.get("code", String.class), sheet.get("naam", String.class),
                sheet.find("fictief", Boolean.class).orElse(false),
                new Gemeente.Griffie(sheet.textOrEmpty("griffie.email"), sheet.textOrEmpty("griffie.telefoon"), sheet.textOrEmpty("griffie.adres")),
                new Gemeente.Ris(sheet.get("ris.connector", String.class), sheet.textOrEmpty("ris.organisatie")));
    }
}
