package nl.inbreng.regelingen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Grondslag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Terms;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Validity;
import nl.inbreng.domain.regeling.Window;

/** Makes an {@link Edition} of a rule file: a {@link Regeling} when nothing is open, otherwise an {@link OpenEdition}. */
final class EditionReading {

    /** Shown where the name of the verordening is not established. */
    private static final String NAMELESS = "regeling (naam nog niet vastgesteld)";

    private final Sheet sheet;

    private EditionReading(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The edition; empty when the problems say why not. */
    static Optional<Edition> of(RuleFile file, Gemeente gemeente, List<Problem> problems) {
        int before = problems.size();
        Optional<Sheet> sheet = Examination.of(file, Forms.EDITION, problems);
        sheet.ifPresent(s -> EditionChecks.check(file, s, problems));
        if (problems.size() > before) return Optional.empty();
        EditionReading reading = new EditionReading(sheet.orElseThrow());
        EditionHeader header = reading.header(gemeente.code() + "/" + file.stem(), gemeente);
        List<OpenQuestion> questions = reading.questions();
        return Optional.of(questions.isEmpty() ? reading.regeling(header) : new OpenEdition(header, questions));
    }

    /** Every null, every value that still needs a confirmation, and the web channel when the regeling closes it. */
    private List<OpenQuestion> questions() {
        List<OpenQuestion> questions = new ArrayList<>(sheet.questions());
        for (Object path : sheet.list("teBevestigen")) {
            questions.add(new OpenQuestion((String) path, "Uit de bronnen maken wij op: " + said((String) path) + ". Klopt dat?"));
        }
        sheet.find("handtekening.kanalen.web", Boolean.class).filter(web -> !web).ifPresent(no -> questions.add(new OpenQuestion(
                "handtekening.kanalen.web", "Steun via het web staat deze regeling niet toe. Daarom kan zij niet in Inbreng. Verandert dat?")));
        return questions;
    }

    private String said(String path) {
        Object value = sheet.get(path, Object.class);
        return value instanceof Enum<?> word ? word.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') : value.toString();
    }

    private EditionHeader header(String id, Gemeente gemeente) {
        Grondslag grondslag = new Grondslag(sheet.find("grondslag.regeling", String.class).orElse(NAMELESS),
                sheet.textOrEmpty("grondslag.artikel"), sheet.get("grondslag.bron", String.class));
        Validity validity = new Validity(sheet.get("geldigVan", LocalDate.class), sheet.find("geldigTot", LocalDate.class));
        return new EditionHeader(id, gemeente, sheet.get("instrument", Instrument.class), sheet.get("naam", String.class),
                grondslag, validity, sheet.get("status", Boolean.class));
    }

    private Regeling regeling(EditionHeader header) {
        Threshold threshold = new Threshold(sheet.get("steun.aantal", Integer.class), sheet.get("steun.indienerTeltMee", Boolean.class),
                sheet.textOrEmpty("steun.artikel"));
        return new Regeling(header, entitlement("indiener"), entitlement("ondersteuner"), threshold, fields(), window(),
                exclusions(), terms(), sheet.get("indienen.aan", String.class));
    }

    private Entitlement entitlement(String path) {
        return new Entitlement(sheet.find(path + ".leeftijd.min", Integer.class).orElse(0),
                sheet.get(path + ".status", Entitlement.Status.class), sheet.textOrEmpty(path + ".artikel"));
    }

    private List<SignatureField> fields() {
        return sheet.list("handtekening.velden").stream().filter(SignatureField.class::isInstance).map(SignatureField.class::cast).toList();
    }

    private Window window() {
        String artikel = sheet.textOrEmpty("steun.venster.artikel");
        Optional<Integer> days = sheet.find("steun.venster.dagen", Integer.class);
        return days.isPresent() ? new Window.Days(days.get(), artikel)
                : new Window.BeforeVergadering(sheet.get("steun.venster.dagenVoorVergadering", Integer.class), artikel);
    }

    private List<Exclusion> exclusions() {
        return sheet.items("uitsluitingen").stream().map(item -> new Exclusion(sheet.get(item + ".code", String.class),
                sheet.get(item + ".tekst", String.class), sheet.textOrEmpty(item + ".artikel"), sheet.get(item + ".verwijzing", String.class))).toList();
    }

    private Terms terms() {
        Optional<Integer> repair = sheet.find("termijn.herstel", Integer.class);
        return new Terms(sheet.get("termijn.toets", Integer.class), repair.map(OptionalInt::of).orElse(OptionalInt.empty()),
                sheet.textOrEmpty("termijn.artikel"));
    }
}
