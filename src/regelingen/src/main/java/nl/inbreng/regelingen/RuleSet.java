package nl.inbreng.regelingen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rule files that count: those that are shipped, with those of the beheerder over them.
 *
 * @param files    all of them; one of the beheerder stands in place of a shipped one with the same path
 * @param replaced ids of the shipped editions that gave way, in order; of a gemeente.yaml "GM9999/gemeente"
 * @param problems what of the beheerder's folder cannot be read at all
 */
record RuleSet(List<RuleFile> files, Set<String> replaced, List<Problem> problems) {

    /** Key of the setting that names the folder of the beheerder. */
    static final String FOLDER = "inbreng.regelingen.map";

    /** Only these files. */
    static RuleSet of(List<RuleFile> files) {
        return new RuleSet(files, Set.of(), List.of());
    }

    /** What is shipped and what lies in this folder of the beheerder, when there is one. */
    static RuleSet with(Optional<String> folder) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> own = folder.map(name -> OwnFolder.read(name, problems)).orElse(List.of());
        Map<String, RuleFile> byPath = new LinkedHashMap<>();
        RuleFiles.shipped().forEach(file -> byPath.put(file.path(), file));
        Set<String> replaced = own.stream().filter(file -> !file.holdsExamples() && byPath.containsKey(file.path())).map(RuleFile::id)
                .collect(Collectors.toCollection(TreeSet::new));
        own.forEach(file -> byPath.remove(file.examples()));   // they were about the edition that gives way
        own.forEach(file -> byPath.put(file.path(), file));
        return new RuleSet(List.copyOf(byPath.values()), replaced, problems);
    }

    /** The files of the beheerder. */
    List<RuleFile> own() {
        return files.stream().filter(RuleFile::isOwn).toList();
    }
}
