package nl.inbreng.regelingen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Gemeente;

/** The rule data of all gemeenten, read whole at once: either all files can be trusted, or nothing starts. */
@ApplicationScoped
public class YamlRegelingen implements Regelingen {

    private final List<Gemeente> gemeenten;
    private final Map<String, EditionReading.Read> editions;

    /** Reads the files that are shipped. @throws UntrustedRules when one of them is not in order */
    public YamlRegelingen() {
        this(RuleFiles.shipped());
    }

    YamlRegelingen(List<RuleFile> files) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Gemeente> byFolder = new LinkedHashMap<>();
        Map<String, EditionReading.Read> byId = new LinkedHashMap<>();
        twice(files, problems);
        files.stream().filter(RuleFile::describesGemeente)
                .forEach(file -> GemeenteReading.of(file, problems).ifPresent(gemeente -> byFolder.put(file.folder(), gemeente)));
        names(byFolder, problems);
        files.stream().filter(file -> !file.describesGemeente() && !file.holdsExamples()).forEach(file -> edition(file, byFolder, problems)
                .ifPresent(read -> byId.put(read.edition().header().id(), read)));
        overlaps(byId, problems);
        if (!problems.isEmpty()) throw new UntrustedRules(problems);
        this.gemeenten = byFolder.values().stream().sorted(Comparator.comparing(Gemeente::naam)).toList();
        this.editions = Map.copyOf(byId);
    }

    /** Without its gemeente an edition is still held against the form, so that all problems show in one run. */
    private static Optional<EditionReading.Read> edition(RuleFile file, Map<String, Gemeente> gemeenten, List<Problem> problems) {
        Gemeente gemeente = gemeenten.get(file.folder());
        if (gemeente != null) return EditionReading.of(file, gemeente, problems);
        problems.add(new Problem(file.path(), 1, "in deze map staat geen bruikbare " + RuleFile.GEMEENTE));
        Examination.of(file, Forms.EDITION, problems);
        return Optional.empty();
    }

    /** The path of a file is the id of what it holds. */
    private static void twice(List<RuleFile> files, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        files.stream().map(RuleFile::path).filter(path -> !seen.add(path)).forEach(path -> problems.add(new Problem(path, 1, "dit bestand staat er twee keer")));
    }

    /** Codes and addresses name one gemeente. */
    private static void names(Map<String, Gemeente> gemeenten, List<Problem> problems) {
        Map<String, String> seen = new LinkedHashMap<>();
        gemeenten.forEach((folder, gemeente) -> {
            for (String name : List.of(gemeente.code(), gemeente.slug())) {
                String other = seen.putIfAbsent(name, folder);
                if (other != null) problems.add(new Problem(folder + "/" + RuleFile.GEMEENTE, 1, "‘" + name + "’ is ook van " + other));
            }
        });
    }

    /** On one day one edition of an instrument is in force. */
    private static void overlaps(Map<String, EditionReading.Read> editions, List<Problem> problems) {
        List<EditionReading.Read> byStart = editions.values().stream().sorted(Comparator.comparing(read -> read.edition().header().validity().from())).toList();
        for (EditionReading.Read later : byStart) {
            EditionHeader header = later.edition().header();
            byStart.stream().takeWhile(earlier -> earlier != later).map(earlier -> earlier.edition().header())
                    .filter(earlier -> earlier.gemeente().code().equals(header.gemeente().code()) && earlier.instrument() == header.instrument())
                    .filter(earlier -> earlier.validity().until().map(header.validity().from()::isBefore).orElse(true))
                    .forEach(earlier -> problems.add(later.sheet().problem("geldigVan", "overlapt met " + earlier.id() + "; geef die editie ‘geldigTot: "
                            + header.validity().from() + "’ of eerder")));
        }
    }

    @Override public List<Gemeente> gemeenten() {
        return gemeenten;
    }

    @Override public List<Edition> editions(String gemeente) {
        return editions.values().stream().map(EditionReading.Read::edition).filter(edition -> edition.header().gemeente().code().equals(gemeente))
                .sorted(Comparator.comparing(edition -> edition.header().id())).toList();
    }

    @Override public Optional<Edition> edition(String id) {
        return Optional.ofNullable(editions.get(id)).map(EditionReading.Read::edition);
    }

    /** What the file of an edition says. */
    Optional<Sheet> sheet(String id) {
        return Optional.ofNullable(editions.get(id)).map(EditionReading.Read::sheet);
    }
}
