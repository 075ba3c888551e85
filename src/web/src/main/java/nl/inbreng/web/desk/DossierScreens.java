package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ReadAmendementen;
import nl.inbreng.application.RebaseDrager;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Encounter;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Pages;

/** Makes the page of a dossier: with empty forms, or with what was typed and why it was not accepted. */
@Dependent
public class DossierScreens {

    private final Desk desk;
    private final Agenda agenda;
    private final RebaseDrager dragers;
    private final Herbases herbases;
    private final ReadAmendementen amendementen;
    private final Encounters encounters;

    @Inject
    public DossierScreens(Desk desk, Agenda agenda, RebaseDrager dragers, Herbases herbases, ReadAmendementen amendementen, Encounters encounters) {
        this.desk = desk;
        this.agenda = agenda;
        this.dragers = dragers;
        this.herbases = herbases;
        this.amendementen = amendementen;
        this.encounters = encounters;
    }

    /** The page with empty forms; an amendement proposes the agendapunt of its raadsvoorstel. */
    Response open(Dossier dossier, Reply reply) {
        Slots slots = slots();
        PlanningForm planning = switch (dossier.verzoek().inhoud()) {
            case Written written -> PlanningForm.EMPTY;
            case Amendement amendement -> slots.of(amendement.voorstel()).map(slot -> PlanningForm.EMPTY.at(slot.key())).orElse(PlanningForm.EMPTY);
        };
        return page(dossier, slots, Typed.EMPTY.with(planning), reply);
    }

    /** The page after an act that was not accepted. */
    Response again(Dossier dossier, Typed typed, Reply reply) {
        return page(dossier, slots(), typed, reply);
    }

    /** Where a verzoek can be planned now. */
    Slots slots() {
        return Slots.of(agenda.from(desk.gemeente().code(), desk.now()));
    }

    /** Names of those that the raad adopted already and that do not go together with this amendement. */
    List<String> clashes(Dossier dossier) {
        return amendementen.clashes(dossier);
    }

    private Response page(Dossier dossier, Slots slots, Typed typed, Reply reply) {
        Instant now = desk.now();
        DossierScreen screen = new DossierScreen(dossier, slots, amendementen.around(dossier), newerBase(dossier), dragers.of(dossier), met(dossier.verzoek()), typed, reply, now);
        return Pages.html(reply.status(), Pages.TEMPLATES.deskDossier(desk.site("/werkblad"), screen));
    }

    private List<Encounter> met(Verzoek verzoek) {
        return verzoek.inhoud() instanceof Amendement text && !verzoek.isConcluded() ? encounters.of(verzoek.kenmerk(), text) : List.of();
    }

    /** Only what was compared went to its filer by mail: not while the griffie did not confirm the newer version, nor while a subamendement waits. */
    Optional<String> newerBase(Dossier dossier) {
        if (dossier.verzoek().isConcluded() || !(dossier.verzoek().inhoud() instanceof Amendement text)) return Optional.empty();
        if (!text.opAmendement().isBlank() && encounters.stopped(text)) return Optional.of("De indiener schreef op de versie die hieronder staat, en op een burgeramendement dat niet meer loopt. Deze wijziging gaat niet mee naar de nieuwe versie.");
        boolean told = herbases.latest(dossier.verzoek()).filter(last -> last.van() == text.voorstel().id()).isPresent();
        return agenda.voorstel(text.voorstel().id()).filter(voorstel -> voorstel.status() == StoredVoorstel.Status.VERVANGEN)
                .map(voorstel -> "De indiener schreef op de versie die hieronder staat. Ga na of de wijziging nog past. De indiener kreeg hierover " + (told ? "een mail." : "nog geen mail."));
    }
}
