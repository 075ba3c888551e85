package nl.inbreng.regelingen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader.Status;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Grondslag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.Terms;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.domain.regeling.Validity;

/** Makes an {@link Edition} of a rule file: a {@link Regeling} when nothing is open, otherwise an {@link OpenEdition}. */
final class EditionReading {

    /** Shown where the name of the verordening is not established. */
    private static final String NAMELESS = "regeling (naam nog niet vastgesteld)";

    private final Sheet sheet;
    private final Parts parts;

    private EditionReading(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** An edition with the sheet it was read from. */
    record Read(Edition edition, Sheet sheet) {}

    /** The edition; empty when the problems say why not. */
    static Optional<Read> of(RuleFile file, Gemeente gemeente, List<Problem> problems) {
        int before = problems.size();
        Optional<Sheet> sheet = Examination.of(file, Forms.EDITION, problems);
        sheet.ifPresent(s -> EditionChecks.check(file, s, problems));
        if (problems.size() > before) return Optional.empty();
        EditionReading reading = new EditionReading(sheet.orElseThrow());
        EditionHeader header = reading.header(gemeente.code() + "/" + file.stem(), gemeente);
        List<OpenQuestion> questions = reading.questions(gemeente);
        return Optional.of(new Read(questions.isEmpty() ? reading.regeling(header) : new OpenEdition(header, questions), sheet.get()));
    }

    /** Every null, every value that still needs a confirmation, and what keeps the regeling out of Inbreng by itself. */
    private List<OpenQuestion> questions(Gemeente gemeente) {
        List<OpenQuestion> questions = new ArrayList<>();
        if (sheet.get("status", Status.class) == Status.VOORBEELD) questions.add(new OpenQuestion("status", "Dit is alleen een voorbeeld. " + sheet.textOrEmpty("reden")));
        questions.addAll(sheet.questions());
        for (Object path : sheet.list("teBevestigen")) {
            questions.add(new OpenQuestion((String) path, "Uit de bronnen maken wij op: " + sheet.told((String) path) + ". Klopt dat?"));
        }
        sheet.find("handtekening.kanalen.web", Boolean.class).filter(web -> !web).ifPresent(no -> questions.add(new OpenQuestion(
                "handtekening.kanalen.web", "Steun via het web staat deze regeling niet toe. Daarom kan zij niet in Inbreng. Verandert dat?")));
        parts.stages().stream().flatMap(stage -> parts.tiers(stage).stream()).map(Tier::scale).distinct()
                .filter(scale -> scale != Scale.STAD && gemeente.facts().areas(scale).isEmpty())
                .forEach(scale -> questions.add(new OpenQuestion("gebieden", "Welke gebieden van de schaal ‘" + scale.word() + "’ kent de gemeente?")));
        return questions;
    }

    private EditionHeader header(String id, Gemeente gemeente) {
        Grondslag grondslag = new Grondslag(sheet.find("grondslag.regeling", String.class).orElse(NAMELESS),
                sheet.textOrEmpty("grondslag.artikel"), sheet.get("grondslag.bron", String.class));
        Validity validity = new Validity(sheet.get("geldigVan", LocalDate.class), sheet.find("geldigTot", LocalDate.class));
        return new EditionHeader(id, gemeente, sheet.get("instrument", Instrument.class), sheet.get("naam", String.class),
                grondslag, validity, sheet.get("status", Status.class));
    }

    private Regeling regeling(EditionHeader header) {
        return new Regeling(header, parts.entitlement("indiener").orElseThrow(), parts.entitlement("ondersteuner").orElseThrow(),
                parts.stages().stream().map(this::stage).toList(), fields(), parts.exclusions(), new Terms(parts.terms(), parts.pauses()), procedure());
    }

    private Stage stage(String path) {
        return new Stage(sheet.textOrEmpty(path + ".naam"), parts.tiers(path), sheet.find(path + ".indienerTeltMee", Boolean.class).orElse(false),
                parts.window(path).orElseThrow(), sheet.find(path + ".beslisser", Orgaan.class));
    }

    private List<SignatureField> fields() {
        List<SignatureField> listed = sheet.list("handtekening.velden").stream().filter(SignatureField.class::isInstance).map(SignatureField.class::cast).toList();
        return listed.isEmpty() ? List.of(SignatureField.NAAM) : listed;
    }

    private Procedure procedure() {
        return new Procedure(sheet.get("indienen.aan", String.class), sheet.find("toetser", Orgaan.class), sheet.find("agendeerder", Orgaan.class),
                sheet.find("beslisser", Orgaan.class), sheet.list("route").stream().map(Orgaan.class::cast).toList(),
                sheet.find("drager.wijze", DragerWijze.class), parts.earlier());
    }
}
