package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ConfirmConsolidatie;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.web.Badge;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.NavLink;

/** Brings together what waits for the griffie. */
@Dependent
public class WorkLists {

    private final Register register;
    private final Agenda agenda;
    private final Regelingen regelingen;
    private final ConfirmConsolidatie consolidaties;

    @Inject
    public WorkLists(Register register, Agenda agenda, Regelingen regelingen, ConfirmConsolidatie consolidaties) {
        this.register = register;
        this.agenda = agenda;
        this.regelingen = regelingen;
        this.consolidaties = consolidaties;
    }

    /** Everything for the griffie of one gemeente at this moment. */
    WorkList of(Actor actor, Gemeente gemeente, Instant now) {
        List<VerzoekLine> lines = register.deskLines(gemeente.code());
        List<VerzoekLine> open = lines.stream().filter(line -> !line.stand().isFinal()).toList();
        List<VerzoekLine> closed = lines.stream().filter(line -> line.stand().isFinal()).toList();
        int late = (int) open.stream().flatMap(line -> line.decideBefore().stream()).filter(end -> !now.isBefore(end)).count();
        return new WorkList(rows(open, now), rows(closed, now), late, waiting(gemeente, now), again(actor, gemeente, now), questions(gemeente),
                WorkList.AgendaCopy.of(gemeente, agenda.state(gemeente.code())));
    }

    private List<List<Cell>> rows(List<VerzoekLine> lines, Instant now) {
        return lines.stream().map(line -> row(line, now)).toList();
    }

    private List<Cell> row(VerzoekLine line, Instant now) {
        Badge badge = Badge.of(line.stand());
        return List.of(Cell.link(line.number().orElse(line.kenmerk().value()), "/werkblad/" + line.kenmerk()), Cell.text(line.isReadable() ? line.titel().orElseThrow() : "Dit verzoek kan niet worden gelezen. Meld dit aan uw beheerder en noem het kenmerk: " + line.kenmerk()),
                Due.cell(line.decideBefore(), now), Cell.text(Showing.capital(line.instrument().word())),
                Cell.badge(badge.text(), badge.tone()), Cell.text(support(line)));
    }

    private String support(VerzoekLine line) {
        boolean ranked = regelingen.edition(line.edition()).filter(edition -> edition instanceof Regeling regeling && regeling.first().ranking().isPresent()).isPresent();
        if (ranked) return line.threshold().map(threshold -> threshold.counted(line.confirmed())).orElse(line.confirmed()).toString();
        return line.threshold().map(threshold -> of(threshold, line.confirmed())).orElse(String.valueOf(line.confirmed()));
    }

    private static String of(Threshold threshold, int confirmed) {
        return threshold.counted(confirmed) + " van " + threshold.number();
    }

    private int waiting(Gemeente gemeente, Instant now) {
        return (int) agenda.voorstellen(gemeente.code(), now).stream()
                .filter(voorstel -> voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE).count();
    }

    private List<NavLink> again(Actor actor, Gemeente gemeente, Instant now) {
        return agenda.voorstellen(gemeente.code(), now.minus(VoorstelRows.BACK)).stream().filter(one -> consolidaties.stand(actor, one) == Besluitstand.OPNIEUW)
                .map(one -> new NavLink("Bevestig het besluit over " + one.ref().titel(), BesluitScreen.path(one.ref().id()), false)).toList();
    }

    private int questions(Gemeente gemeente) {
        return regelingen.editions(gemeente.code()).stream().filter(OpenEdition.class::isInstance)
                .mapToInt(edition -> ((OpenEdition) edition).questions().size()).sum();
    }
}
