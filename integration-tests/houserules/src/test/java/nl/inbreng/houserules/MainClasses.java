package nl.inbreng.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that ship, as the build left them: no test and no dependency is among them. */
final class MainClasses {

    private static final List<String> MODULES =
            List.of("domain", "text", "application", "regelingen", "persistence", "documents", "connectors", "web");
    static final JavaClasses ALL = read();

    private MainClasses() { }

    private static JavaClasses read() {
        List<Path> folders = MODULES.stream().map(module -> Repository.ROOT.resolve("src").resolve(module).resolve("target/classes")).toList();
        Stream<Path> missing = folders.stream().filter(Files::notExists);
        missing.findFirst().ifPresent(folder -> {
            throw new IllegalStateException("not compiled: " + Repository.name(folder) + "; run mvn -pl integration-tests/houserules -am test");
        });
        return new ClassFileImporter().importPaths(folders);
    }
}
