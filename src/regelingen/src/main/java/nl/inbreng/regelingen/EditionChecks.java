package nl.inbreng.regelingen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;

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
        checks.example();
        checks.ages();
        checks.adults();
        checks.earlier();
        checks.calendarTerms();
        checks.terms();
        checks.fields();
        checks.exclusions();
        checks.confirmations();
        SupportChecks.check(sheet, problems);
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

    private void fields() {
        String path = "handtekening.velden";
        if (sheet.find(path, List.class).filter(list -> !list.isEmpty()).isPresent() && !sheet.list(path).contains(SignatureField.NAAM)) {
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

    private void example() {
        boolean example = sheet.find("status", EditionHeader.Status.class).filter(status -> status == EditionHeader.Status.VOORBEELD).isPresent();
        if (example && !sheet.mentions("reden")) wrong("status", "een voorbeeld zegt bij ‘reden’ waarom niemand het kan gebruiken");
    }

    private void ages() {
        for (String who : List.of("indiener", "ondersteuner")) {
            Optional<Integer> min = sheet.find(who + ".leeftijd.min", Integer.class);
            Optional<Integer> max = sheet.find(who + ".leeftijd.max", Integer.class);
            if (min.isPresent() && max.isPresent() && max.get() < min.get()) {
                wrong(who + ".leeftijd.max", "de hoogste leeftijd " + max.get() + " is lager dan de laagste " + min.get());
            }
            if (sheet.mentions(who + ".leeftijd") && !sheet.isOpen(who + ".leeftijd") && !sheet.mentions(who + ".leeftijd.min") && !sheet.mentions(who + ".leeftijd.max")) {
                wrong(who + ".leeftijd", "verwacht ‘min’, ‘max’ of allebei; laat de sleutel weg als er geen leeftijd geldt");
            }
            Optional<Integer> least = sheet.find(who + ".vertegenwoordigers.min", Integer.class);
            Optional<Integer> most = sheet.find(who + ".vertegenwoordigers.max", Integer.class);
            if (least.isPresent() && most.isPresent() && most.get() < least.get()) wrong(who + ".vertegenwoordigers.max", most.get() + " is minder dan min: " + least.get());
        }
    }

    /** Who may vote is at least 18 (Kieswet art. B 3); an oldest age below that admits nobody. */
    private void adults() {
        for (String who : List.of("indiener", "ondersteuner")) {
            boolean votes = sheet.find(who + ".status", Entitlement.Status.class).filter(status -> status == Entitlement.Status.KIESGERECHTIGD).isPresent();
            sheet.find(who + ".leeftijd.max", Integer.class).filter(max -> votes && max < 18)
                    .ifPresent(max -> wrong(who + ".leeftijd.max", "wie mag stemmen is 18 of ouder, dus met hoogstens " + max + " jaar mag niemand"));
        }
    }

    /** Only counted back from a vergadering can support be gathered until it begins. */
    private void terms() {
        sheet.values().forEach((path, value) -> {
            if (value instanceof Term term && term.length() == 0 && !path.endsWith(".venster.voorVergadering")) wrong(path, "een termijn is minstens 1 " + term.unit().word(1));
        });
    }

    /** These terms are counted on the calendar; in working days they would silently come out wrong. */
    private void calendarTerms() {
        for (String path : List.of("eerderBesluit.duur", "steun.rangorde.slot.elke")) {
            sheet.find(path, Term.class).filter(term -> term.unit() == TermUnit.WERKDAGEN).ifPresent(term -> wrong(path, "hier kan geen termijn in werkdagen; gebruik dagen of weken"));
        }
    }

    private void earlier() {
        boolean period = sheet.find("eerderBesluit.raadsperiode", Boolean.class).orElse(false);
        if (sheet.mentions("eerderBesluit.duur") && period) wrong("eerderBesluit.raadsperiode", "kies ‘duur’ of ‘raadsperiode’, niet allebei");
        if (sheet.mentions("eerderBesluit") && !sheet.isOpen("eerderBesluit") && !sheet.mentions("eerderBesluit.duur") && !period) {
            wrong("eerderBesluit", "verwacht ‘duur’ of ‘raadsperiode: true’");
        }
    }

    private void wrong(String path, String reason) {
        problems.add(sheet.problem(path, reason));
    }
}
