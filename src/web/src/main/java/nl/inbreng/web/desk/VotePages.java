package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.inbreng.application.ReadAmendementen;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Tone;

/** Pages with all amendementen on one raadsvoorstel. The raad votes on the newest version; one that was replaced only says where that is, and offers nothing. */
@Dependent
public class VotePages {

    private static final String LIST = "/werkblad/voorstellen";

    private final Desk desk;
    private final ReadAmendementen amendementen;
    private final Agenda agenda;
    private final ReadBesluit besluiten;

    @Inject
    public VotePages(Desk desk, ReadAmendementen amendementen, Agenda agenda, ReadBesluit besluiten) {
        this.desk = desk;
        this.amendementen = amendementen;
        this.agenda = agenda;
        this.besluiten = besluiten;
    }

    /** The amendementen. @throws NotFoundException when the griffie of another gemeente, or nobody, has this raadsvoorstel */
    AmendementenOpVoorstel all(long id) {
        return amendementen.of(desk.actor(), id).orElseThrow(NotFoundException::new);
    }

    /** The page with order, collisions and outcomes. */
    Response page(long id, VoteReply reply, VoteTyped typed) {
        return replaced(id).orElseGet(() -> Pages.html(reply.status(), Pages.TEMPLATES.deskAmendementen(desk.site(LIST), new AmendementenScreen(all(id), reply, typed, desk.now(), besluiten.isOver(id)))));
    }

    /** The page of a version that was replaced; empty for every other one. */
    Optional<Response> replaced(long id) {
        return old(id).map(notice -> Pages.html(200, Pages.TEMPLATES.pagesBericht(desk.site(LIST), notice)));
    }

    /** The answer to an act on a version that was replaced: nothing is done. Empty for every other one. @param typed what was posted, to copy */
    Optional<Response> refused(long id, VoteTyped typed) {
        return old(id).map(notice -> Pages.html(409, Pages.TEMPLATES.pagesBericht(desk.site(LIST), notice.with(typed.answers()))));
    }

    private Optional<Notice> old(long id) {
        return agenda.voorstel(id).filter(voorstel -> voorstel.status() == Status.VERVANGEN && desk.actor().isGriffieOf(voorstel.gemeente()))
                .map(voorstel -> notice(voorstel, agenda.newest(voorstel), besluiten.decided(voorstel)));
    }

    /** What a replaced version says. @param newest the version that took its place; empty when that left the agenda again @param decided on which version the raad decided */
    static Notice notice(StoredVoorstel old, Optional<StoredVoorstel> newest, Decided decided) {
        Notice told = Notice.of("Amendementen op " + old.ref().titel(), Tone.WARNING, "Er is een nieuwere versie van dit raadsvoorstel",
                "Dit is versie " + old.ref().versie() + ". Daarover stemt de raad niet meer. U kunt hier dus niets vastleggen.",
                newest.map(one -> sentence(one, decided)).orElse("De nieuwere versie staat niet meer op de agenda."));
        Notice first = newest.map(one -> link(told, one)).orElse(told);
        return (decided.any() ? first.link("Besluit over versie " + decided.versie(), BesluitScreen.path(decided.id())) : first)
                .link("Lees versie " + old.ref().versie(), LIST + "/" + old.ref().id()).link("Alle raadsvoorstellen", LIST);
    }

    private static String sentence(StoredVoorstel newest, Decided decided) {
        int versie = newest.ref().versie();
        if (newest.status() != Status.WACHT_OP_GRIFFIE) return "Alle amendementen staan bij versie " + versie + ", ook die op een oudere versie zijn geschreven. Daar staat ook de volgorde van stemmen.";
        String first = decided.any() ? "De raad heeft al besloten, over versie " + decided.versie() + ". Bevestig versie " + versie + " alleen als de raad dit voorstel opnieuw behandelt."
                : "Bevestig eerst de tekst van versie " + versie + ".";
        return first + " Daarna staan alle amendementen en de stemlijst bij die versie.";
    }

    private static Notice link(Notice told, StoredVoorstel newest) {
        int versie = newest.ref().versie();
        return newest.status() == Status.WACHT_OP_GRIFFIE ? told.link("Bekijk en bevestig versie " + versie, LIST + "/" + newest.ref().id())
                : told.link("Amendementen op versie " + versie, AmendementenScreen.path(newest.ref().id()));
    }
}
