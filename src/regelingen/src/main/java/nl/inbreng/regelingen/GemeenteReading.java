package nl.inbreng.regelingen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Area;
import nl.inbreng.domain.regeling.Figure;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.Validity;
import nl.inbreng.domain.termijn.Suspension;

/** Makes a {@link Gemeente} of a gemeente.yaml. */
final class GemeenteReading {

    private GemeenteReading() {}

    /** The gemeente; empty when the problems say why not. */
    static Optional<Gemeente> of(RuleFile file, List<Problem> problems) {
        int before = problems.size();
        Optional<Sheet> sheet = Examination.of(file, Forms.GEMEENTE, problems);
        sheet.filter(s -> s.find("code", String.class).filter(code -> !code.matches("GM\\d{4}")).isPresent())
                .ifPresent(s -> problems.add(s.problem("code", "verwacht GM en vier cijfers, zoals GM0355")));
        sheet.ifPresent(s -> check(s, problems));
        if (problems.size() > before) return Optional.empty();
        Gemeente gemeente = sheet.map(GemeenteReading::gemeente).orElseThrow();
        String folder = gemeente.code() + "-" + gemeente.slug();
        if (!file.folder().equals(folder)) {
            problems.add(sheet.orElseThrow().problem("naam", "deze gemeente hoort in de map ‘" + folder + "’"));
            return Optional.empty();
        }
        return Optional.of(gemeente);
    }

    private static Gemeente gemeente(Sheet sheet) {
        return new Gemeente(sheet.get("code", String.class), sheet.get("naam", String.class),
                sheet.find("fictief", Boolean.class).orElse(false),
                new Gemeente.Griffie(sheet.textOrEmpty("griffie.email"), sheet.textOrEmpty("griffie.telefoon"), sheet.textOrEmpty("griffie.adres")),
                new Gemeente.Ris(sheet.get("ris.connector", String.class), sheet.textOrEmpty("ris.organisatie")), facts(sheet));
    }

    private static LocalFacts facts(Sheet sheet) {
        return new LocalFacts(
                sheet.items("gebieden").stream().map(item -> new Area(sheet.get(item + ".schaal", Scale.class), sheet.get(item + ".code", String.class),
                        sheet.get(item + ".naam", String.class))).toList(),
                sheet.items("cijfers").stream().map(item -> new Figure(sheet.get(item + ".soort", Figure.Kind.class), sheet.textOrEmpty(item + ".gebied"),
                        sheet.get(item + ".op", LocalDate.class), sheet.get(item + ".aantal", Integer.class), sheet.get(item + ".bron", String.class))).toList(),
                periods(sheet, "recessen"), periods(sheet, "schoolvakanties"),
                sheet.items("raadsperiodes").stream().map(item -> new Validity(sheet.get(item + ".van", LocalDate.class), sheet.find(item + ".tot", LocalDate.class))).toList());
    }

    private static List<Suspension> periods(Sheet sheet, String path) {
        return sheet.items(path).stream().map(item -> new Suspension(sheet.get(item + ".van", LocalDate.class), sheet.get(item + ".tot", LocalDate.class),
                sheet.get(item + ".naam", String.class), sheet.get(item + ".bron", String.class))).toList();
    }

    private static void check(Sheet sheet, List<Problem> problems) {
        Set<Object> codes = new HashSet<>();
        for (String item : sheet.items("gebieden")) {
            sheet.find(item + ".code", String.class).filter(code -> !codes.add(code))
                    .ifPresent(code -> problems.add(sheet.problem(item + ".code", "code ‘" + code + "’ staat er twee keer")));
            sheet.find(item + ".schaal", Scale.class).filter(scale -> scale == Scale.STAD)
                    .ifPresent(stad -> problems.add(sheet.problem(item + ".schaal", "de hele gemeente is geen gebied")));
        }
        figures(sheet, codes, problems);
        periods(sheet, problems);
    }

    private static void figures(Sheet sheet, Set<Object> codes, List<Problem> problems) {
        Set<List<Object>> seen = new HashSet<>();
        for (String item : sheet.items("cijfers")) {
            Stream<Object> key = Stream.of("soort", "gebied", "op").map(name -> sheet.find(item + "." + name, Object.class).orElse(""));
            if (!seen.add(key.toList())) problems.add(sheet.problem(item + ".soort", "dit cijfer staat er twee keer voor dezelfde dag"));
            sheet.find(item + ".gebied", String.class).filter(code -> !codes.contains(code))
                    .ifPresent(code -> problems.add(sheet.problem(item + ".gebied", "‘" + code + "’ staat niet bij ‘gebieden’")));
        }
    }

    private static void periods(Sheet sheet, List<Problem> problems) {
        for (String item : Stream.of("recessen", "schoolvakanties", "raadsperiodes").flatMap(path -> sheet.items(path).stream()).toList()) {
            Optional<LocalDate> from = sheet.find(item + ".van", LocalDate.class);
            Optional<LocalDate> until = sheet.find(item + ".tot", LocalDate.class);
            if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) problems.add(sheet.problem(item + ".tot", until.get() + " ligt niet na van " + from.get()));
            sheet.find(item + ".naam", String.class).filter(naam -> naam.contains(".")).ifPresent(naam -> problems.add(sheet.problem(item + ".naam", "zonder punt, zoals ‘het zomerreces’")));
        }
    }
}
