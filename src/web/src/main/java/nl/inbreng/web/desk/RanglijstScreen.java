package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.rangorde.Place;
import nl.inbreng.domain.toets.CandidateCheck;
import nl.inbreng.domain.toets.EerderBesluit;
import nl.inbreng.domain.toets.Finding;
import nl.inbreng.domain.toets.Ontvankelijkheid;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.Tone;

/**
 * One ranking as the griffier sees it.
 *
 * @param list ranking
 * @param rows one for each candidate, in order of the list
 */
public record RanglijstScreen(Ranglijst list, List<List<Cell>> rows) {

    /** Columns of the ranking. */
    public static final List<Column> COLUMNS = List.of(new Column("Plaats"), new Column("Verzoek"), new Column("Steun", true), new Column("Open sinds"), new Column("Tot en met"),
            new Column("Tekst"), new Column("Periode"), new Column("Eerder besluit"), new Column("Uitgesloten onderwerp"));
    /** Address of the list. */
    static final String PATH = "/werkblad/ranglijst";

    public RanglijstScreen {
        rows = List.copyOf(rows);
    }

    /** What was checked of a candidate at this moment. */
    static List<Finding> findings(Dossier dossier, Instant now) {
        Verzoek verzoek = dossier.verzoek();
        return CandidateCheck.of(dossier.regeling(), new Ontvankelijkheid.Facts(verzoek.inhoud(), dossier.support().threshold(), dossier.support().confirmed(), now,
                verzoek.closes().orElseThrow(), verzoek.eerderBesluit()));
    }

    static List<Cell> row(Place place, Dossier dossier, Instant now) {
        List<Finding> findings = findings(dossier, now);
        return List.of(Cell.text(String.valueOf(place.rank())), Cell.link(dossier.verzoek().inhoud().titel(), PATH + "/" + place.candidate().kenmerk()),
                Cell.text(String.valueOf(place.candidate().support())), Cell.text(Texts.shortDay(place.candidate().opened())), Cell.text(Texts.lastDay(place.candidate().closes())),
                check("vorm", findings), check("periode", findings), check(EerderBesluit.CODE, findings), excluded(dossier, findings));
    }

    /** The row of a candidate whose support is known and of which another part cannot be read. */
    static List<Cell> unreadable(Place place) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(String.valueOf(place.rank())), Cell.text(sentence(place.candidate().kenmerk())),
                Cell.text(String.valueOf(place.candidate().support())), Cell.text(Texts.shortDay(place.candidate().opened())), Cell.text(Texts.lastDay(place.candidate().closes()))));
        while (cells.size() < COLUMNS.size()) cells.add(Cell.text("Niet te lezen"));
        return cells;
    }

    /** Names each verzoek that competes too and has no place here. */
    public List<String> missing() {
        return list.unreadable().stream().map(RanglijstScreen::sentence).toList();
    }

    private static String sentence(Kenmerk kenmerk) {
        return "Het verzoek op /verzoek/" + kenmerk + " kan niet worden gelezen. Meld dit aan uw beheerder en noem dit adres.";
    }

    private static Cell check(String code, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.ground().code().equals(code)).findFirst().map(finding -> Checklist.result(finding.result())).orElse(Cell.text("geen regel"));
    }

    /** Only a person can tell; the number says how many subjects there are to think of. */
    private static Cell excluded(Dossier dossier, List<Finding> findings) {
        long subjects = dossier.regeling().exclusions().stream().filter(exclusion -> findings.stream().anyMatch(finding -> finding.ground().code().equals(exclusion.code()))).count();
        return subjects == 0 ? Cell.text("geen regel") : Cell.badge(subjects + " zelf beoordelen", Tone.INFO);
    }
}
