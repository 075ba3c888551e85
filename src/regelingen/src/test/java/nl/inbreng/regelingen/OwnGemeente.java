package nl.inbreng.regelingen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of a beheerder, filled by a test. @param root where it lies */
record OwnGemeente(Path root) {

    static final String FOLDER = "GM9997-eigenstad";
    static final String EDITION = FOLDER + "/burgeragendering-2026-01-01.yaml";
    static final String ID = "GM9997/burgeragendering-2026-01-01";

    /** A made-up gemeente with a burgeragendering that nothing stands in the way of. */
    OwnGemeente filled() {
        return put(FOLDER + "/gemeente.yaml", """
                code: GM9997
                naam: Eigenstad
                fictief: true
                griffie: {email: griffie@eigenstad.example, telefoon: null, adres: null}
                ris: {connector: geen}
                """).put(EDITION, """
                instrument: burgeragendering
                naam: Stem van Eigenstad
                status: vast
                grondslag: {regeling: Verordening Eigenstad 2026, artikel: artikel 2, bron: "https://eigenstad.example/verordening"}
                bronnen: [{url: "https://eigenstad.example/verordening", gezien: 2026-11-25}]
                geldigVan: 2026-01-01
                indiener: {status: ingezetene}
                ondersteuner: {leeftijd: {min: 12}, status: ingezetene}
                steun:
                  soort: absoluut
                  aantal: 7
                  indienerTeltMee: false
                  venster: {duur: 4 weken}
                handtekening:
                  velden: [naam, woonplaats]
                  kanalen: {web: true}
                uitsluitingen: []
                indienen: {aan: de raad}
                termijn: {toets: 10 dagen}
                """);
    }

    OwnGemeente put(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one line in place of another. */
    OwnGemeente with(String path, String line, String instead) {
        String text = read(path);
        if (!text.contains(line)) throw new AssertionError(line + " is not in " + path);
        return put(path, text.replace(line, instead));
    }

    String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shipped file, as a beheerder would copy it to change it. */
    OwnGemeente copied(String path) {
        return put(path, RuleFiles.shipped().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text());
    }
}
