package nl.inbreng.regelingen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Gemeente;

/** The rule data of all gemeenten, read whole at once: either all files can be trusted, or nothing starts. */
@ApplicationScoped
public class YamlRegelingen implements Regelingen {

    private final List<Gemeente> gemeenten;
    private final Map<String, Edition> editions;

    /** Reads the files that are shipped. @throws UntrustedRules when one of them is not in order */
    public YamlRegelingen() {
        this(RuleFiles.shipped());
    }

    YamlRegelingen(List<RuleFile> files) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Gemeente> byFolder = new LinkedHashMap<>();
        Map<String, Edition> byId = new LinkedHashMap<>();
        files.stream().filter(RuleFile::describesGemeente)
                .forEach(file -> GemeenteReading.of(file, problems).ifPresent(gemeente -> byFolder.put(file.folder(), gemeente)));
        files.stream().filter(file -> !file.describesGemeente()).forEach(file -> edition(file, byFolder, problems)
                .ifPresent(edition -> byId.put(edition.header().id(), edition)));
        if (!problems.isEmpty()) throw new UntrustedRules(problems);
        this.gemeenten = byFolder.values().stream().sorted(Comparator.comparing(Gemeente::naam)).toList();
        this.editions = Map.copyOf(byId);
    }

    /** Without its gemeente an edition is still held against the form, so that all problems show in one run. */
    private static Optional<Edition> edition(RuleFile file, Map<String, Gemeente> gemeenten, List<Problem> problems) {
        Gemeente gemeente = gemeenten.get(file.folder());
        if (gemeente != null) return EditionReading.of(file, gemeente, problems);
        problems.add(new Problem(file.path(), 1, "in deze map staat geen bruikbare " + RuleFile.GEMEENTE));
        Examination.of(file, Forms.EDITION, problems);
        return Optional.empty();
    }

    @Override public List<Gemeente> gemeenten() {
        return gemeenten;
    }

    @Override public List<Edition> editions(String gemeente) {
        return editions.values().stream().filter(edition -> edition.header().gemeente().code().equals(gemeente))
                .sorted(Comparator.comparing(edition -> edition.header().id())).toList();
    }

    @Override public Optional<Edition> edition(String id) {
        return Optional.ofNullable(editions.get(id));
    }
}
