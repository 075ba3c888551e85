package nl.inbreng.regelingen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Gemeente;

/** Reads a whole set of rule files and writes down everything that cannot be trusted. */
final class RuleReading {

    private final Map<String, Gemeente> byFolder = new LinkedHashMap<>();
    private final Map<String, EditionReading.Read> byId = new LinkedHashMap<>();
    private final Map<String, RuleFile> files;
    private final List<Problem> problems = new ArrayList<>();

    /** The path of a file is the id of what it holds. */
    private RuleReading(RuleSet rules) {
        files = new LinkedHashMap<>();
        for (RuleFile file : rules.files()) {
            if (files.putIfAbsent(file.path(), file) != null) problems.add(new Problem(file.path(), 1, "dit bestand staat er twee keer"));
        }
    }

    /** Everything in the files. */
    static RuleReading of(RuleSet rules) {
        RuleReading reading = new RuleReading(rules);
        reading.gemeenten();
        reading.editions();
        reading.overlaps();
        reading.examples();
        reading.problems.addAll(rules.problems());
        return reading;
    }

    /** What was found, each where its author finds it; empty when all of it can be trusted. */
    List<Problem> problems() {
        return problems.stream().map(this::placed).toList();
    }

    /** Gemeenten by the name of their folder. */
    Map<String, Gemeente> byFolder() {
        return byFolder;
    }

    /** Editions by id. */
    Map<String, EditionReading.Read> byId() {
        return byId;
    }

    /** The file with this path. */
    Optional<RuleFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private Problem placed(Problem problem) {
        return file(problem.file()).map(file -> new Problem(file.place(), problem.line(), problem.reason())).orElse(problem);
    }

    private void gemeenten() {
        files.values().stream().filter(RuleFile::describesGemeente)
                .forEach(file -> GemeenteReading.of(file, problems).ifPresent(gemeente -> byFolder.put(file.folder(), gemeente)));
        Map<String, String> seen = new LinkedHashMap<>();
        byFolder.forEach((folder, gemeente) -> {
            for (String name : List.of(gemeente.code(), gemeente.slug())) {
                String other = seen.putIfAbsent(name, folder);
                if (other != null) problems.add(new Problem(folder + "/" + RuleFile.GEMEENTE, 1, "‘" + name + "’ is ook van " + other));
            }
        });
    }

    private void editions() {
        files.values().stream().filter(file -> !file.describesGemeente() && !file.holdsExamples())
                .forEach(file -> edition(file).ifPresent(read -> byId.put(read.edition().header().id(), read)));
    }

    /** Without its gemeente an edition is still held against the form, so that all problems show in one run. */
    private Optional<EditionReading.Read> edition(RuleFile file) {
        Gemeente gemeente = byFolder.get(file.folder());
        if (gemeente != null) return EditionReading.of(file, gemeente, problems);
        problems.add(new Problem(file.path(), 1, "in deze map staat geen bruikbare " + RuleFile.GEMEENTE));
        Examination.of(file, Forms.EDITION, problems);
        return Optional.empty();
    }

    /** On one day one edition of an instrument is in force. */
    private void overlaps() {
        List<EditionReading.Read> byStart = byId.values().stream().sorted(Comparator.comparing(read -> read.edition().header().validity().from())).toList();
        for (EditionReading.Read later : byStart) {
            EditionHeader header = later.edition().header();
            byStart.stream().takeWhile(earlier -> earlier != later).map(earlier -> earlier.edition().header())
                    .filter(earlier -> earlier.gemeente().code().equals(header.gemeente().code()) && earlier.instrument() == header.instrument())
                    .filter(earlier -> earlier.validity().until().map(header.validity().from()::isBefore).orElse(true))
                    .forEach(earlier -> problems.add(later.sheet().problem("geldigVan", "overlapt met " + earlier.id() + "; geef die editie ‘geldigTot: "
                            + header.validity().from() + "’ of eerder")));
        }
    }

    /** Works out the examples of the beheerder; those that are shipped were worked out when Inbreng was built. */
    private void examples() {
        for (RuleFile file : files.values().stream().filter(file -> file.isOwn() && file.holdsExamples()).toList()) {
            List<Example> examples = Examples.of(file, problems);
            if (!files.containsKey(file.edition())) problems.add(new Problem(file.path(), 1, "naast deze voorbeelden ontbreekt de regeling zelf"));
            Optional.ofNullable(byId.get(new RuleFile(file.edition(), "").id())).ifPresent(read -> worked(file, examples, read));
        }
    }

    private void worked(RuleFile file, List<Example> examples, EditionReading.Read read) {
        EditionHeader header = read.edition().header();
        List<Edition> all = byId.values().stream().map(EditionReading.Read::edition).filter(each -> each.header().gemeente().equals(header.gemeente())).toList();
        ExampleCheck check = new ExampleCheck(read.sheet(), header, all);
        examples.forEach(example -> check.difference(example).ifPresent(difference -> problems.add(new Problem(file.path(), example.line(), "dit voorbeeld komt niet uit. " + difference))));
    }
}
