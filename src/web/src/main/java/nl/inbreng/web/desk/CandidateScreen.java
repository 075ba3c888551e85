package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;

/**
 * One candidate of the ranking as the griffier sees it, with the form for what the agendacommissie decided.
 *
 * @param dossier  the verzoek
 * @param standing where it stands
 * @param form     the form as it was filled in
 * @param errors   what must be mended in it
 * @param stale    whether somebody else was first
 * @param now      moment of the page
 */
public record CandidateScreen(Dossier dossier, Ranglijst.Standing standing, PlaatsForm form, List<FieldError> errors, boolean stale, Instant now) {

    public CandidateScreen {
        errors = List.copyOf(errors);
    }

    /** The verzoek. */
    public Verzoek verzoek() {
        return dossier.verzoek();
    }

    /** Address of this page. */
    public String path() {
        return RanglijstScreen.PATH + "/" + verzoek().kenmerk();
    }

    /** Rank, support and period. */
    public List<Answer> facts() {
        return List.of(new Answer("Op de ranglijst", standing.place().phrase(), ""), new Answer("Steun, met de indiener", String.valueOf(standing.place().candidate().support()), ""),
                new Answer("Open sinds", Texts.shortDay(standing.place().candidate().opened()), ""), new Answer("Steunen kan tot en met", Texts.lastDay(standing.place().candidate().closes()), ""),
                new Answer("Volgende plaats op de agenda", standing.next().phrase(), ""), new Answer("Indiener", verzoek().indiener().naam(), ""),
                new Answer("E-mailadres", verzoek().indiener().email().value(), ""));
    }

    /** What was checked, in the columns of the checklist. */
    public List<List<Cell>> checks() {
        return RanglijstScreen.findings(dossier, now).stream().map(finding -> {
            Ground ground = finding.ground();
            return List.of(Cell.text(ground.text()), Cell.text(Checklist.artikel(ground, dossier)), Cell.text(ground.needed()), Cell.text(ground.found()), Checklist.result(finding.result()));
        }).toList();
    }

    /** The questions. */
    public List<Field> fields() {
        return form.fields(standing, errors);
    }
}
