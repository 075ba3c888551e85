package nl.inbreng.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a beheerder with a made-up gemeente that Inbreng does not know. @param root the folder, outside the WAR */
record EigenGemeente(Path root) {

    static final String AGENDERING = "GM9997-eigenstad/burgeragendering-2026-01-01.yaml";

    private static final String GEMEENTE = """
            code: GM9997
            naam: Eigenstad
            fictief: true
            griffie: {email: griffie@eigenstad.example, telefoon: null, adres: null}
            ris: {connector: geen}
            gebieden:
              - {schaal: wijk, code: haven, naam: Havenwijk}
              - {schaal: wijk, code: heuvel, naam: Heuvelwijk}
            cijfers:
              - {soort: inwoners, op: 2026-01-01, aantal: 12345, bron: "https://eigenstad.example/cijfers", gezien: 2026-11-25}
              - {soort: inwoners, gebied: haven, op: 2026-01-01, aantal: 150, bron: "https://eigenstad.example/cijfers", gezien: 2026-11-25}
            """;

    private static final String BASIS = """
            status: vast
            grondslag: {regeling: Verordening Eigenstad 2026, artikel: artikel 2, bron: "https://eigenstad.example/verordening"}
            bronnen: [{url: "https://eigenstad.example/verordening", gezien: 2026-11-25}]
            geldigVan: 2026-01-01
            indiener: {status: ingezetene}
            ondersteuner: {leeftijd: {min: 12}, status: ingezetene, artikel: artikel 3}
            handtekening:
              velden: [naam, woonplaats, geboortedatum]
              kanalen: {web: true}
            uitsluitingen: []
            indienen: {aan: de voorzitter van de raad}
            termijn: {toets: 10 dagen}
            """;

    /** One percent of 12345 inwoners is 124, but never more than three; in a wijk one percent of its inwoners. */
    private static final String STEUN = """
            instrument: burgeragendering
            naam: Stem van Eigenstad
            steun:
              soort: percentage
              trappen:
                - {schaal: wijk, percentage: 1, basis: inwoners, afronding: omhoog, artikel: artikel 4}
                - {schaal: stad, percentage: 1, basis: inwoners, maximum: 3, afronding: omhoog, artikel: artikel 5}
              indienerTeltMee: false
              venster: {duur: 4 weken}
            """;

    private static final String FASEN = """
            instrument: referendumverzoek
            naam: Referendum
            steun:
              fasen:
                - {naam: inleidend verzoek, soort: absoluut, aantal: 2, indienerTeltMee: false, venster: {duur: 2 weken}, beslisser: raad, artikel: artikel 8}
                - {naam: definitief verzoek, soort: absoluut, aantal: 6, indienerTeltMee: false, venster: {duur: 6 weken}, beslisser: raad, artikel: artikel 9}
            """;

    private static final String EXAMPLES = """
            - zin: Met twee steuners is er te weinig, met drie genoeg (artikel 5).
              steun: {schaal: stad, bevestigd: 3, cijfer: 12345}
              verwacht: {nodig: 3, genoeg: true}
            - zin: In een wijk van 150 inwoners zijn twee steuners nodig (artikel 4).
              steun: {schaal: wijk, cijfer: 150}
              verwacht: {nodig: 2}
            """;

    /** Writes the gemeente with a tier, a cap and stages. */
    EigenGemeente written() throws IOException {
        return put("GM9997-eigenstad/gemeente.yaml", GEMEENTE).put(AGENDERING, STEUN + BASIS)
                .put(AGENDERING.replace(".yaml", ".voorbeelden.yaml"), EXAMPLES).put("GM9997-eigenstad/referendumverzoek-2026-01-01.yaml", FASEN + BASIS);
    }

    /** Puts a shipped edition of Voorbeeldstad in the folder, with one line changed. */
    EigenGemeente instead(String edition, String line, String changed) throws IOException {
        Path shipped = Path.of("..", "..", "src", "regelingen", "src", "main", "resources", "gemeenten", edition);
        String text = Files.readString(shipped);
        if (!text.contains(line)) throw new AssertionError(line + " is not in " + edition);
        return put(edition, text.replaceFirst(line, changed));
    }

    EigenGemeente put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Takes a file and the examples beside it away. */
    void without(String path) throws IOException {
        Files.delete(root.resolve(path));
        Files.deleteIfExists(root.resolve(path.replace(".yaml", ".voorbeelden.yaml")));
    }
}
