package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Lines;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Running;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Tone;

/** What anybody can read of a gemeente: running requests, coming meetings, and how to begin. */
@Path("/{gemeente: [a-z][a-z0-9-]+}")
@PermitAll
@Dependent
public class GemeentePages {

    private final Pages pages;
    private final Sites sites;
    private final Register register;
    private final Agenda agenda;
    private final Lines lines;
    private final ReadBesluit besluiten;
    private final Encounters encounters;
    private final Clock clock;

    @Inject
    public GemeentePages(Pages pages, Sites sites, Register register, Agenda agenda, Lines lines, ReadBesluit besluiten, Encounters encounters,
                         Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.register = register;
        this.agenda = agenda;
        this.lines = lines;
        this.besluiten = besluiten;
        this.encounters = encounters;
        this.clock = clock;
    }

    /** The page of a gemeente. */
    @GET
    public Response home(@PathParam("gemeente") String slug) {
        Gemeente gemeente = pages.gemeente(slug);
        return Pages.html(200, Pages.TEMPLATES.pagesGemeente(sites.of(gemeente, "/" + slug), gemeente, pages.offers(gemeente), lines.cards(register.publicLines(gemeente.code()).stream().filter(VerzoekLine::isReadable).toList())));
    }

    /** Coming meetings, from our own copy of the agenda. */
    @GET @Path("agenda")
    public Response agenda(@PathParam("gemeente") String slug) {
        Gemeente gemeente = pages.gemeente(slug);
        List<Card> cards = agenda.from(gemeente.code(), clock.instant()).stream().map(v -> card(slug, v)).toList();
        return Pages.html(200, Pages.TEMPLATES.pagesAgenda(sites.of(gemeente, "/" + slug + "/agenda"), gemeente, pages.open(gemeente, Instrument.BURGERAMENDEMENT), agenda.state(gemeente.code()), cards));
    }

    /** One meeting with its items. */
    @GET @Path("agenda/{id: [0-9]{1,15}}")
    public Response vergadering(@PathParam("gemeente") String slug, @PathParam("id") long id) {
        Gemeente gemeente = pages.gemeente(slug);
        StoredVergadering stored = agenda.vergadering(id).filter(v -> v.gemeente().equals(gemeente.code())).orElseThrow(NotFoundException::new);
        return Pages.html(200, Pages.TEMPLATES.pagesVergadering(sites.of(gemeente, ""), "/" + slug, stored, seen(stored, pages.open(gemeente, Instrument.BURGERAMENDEMENT))));
    }

    /** What the page of a meeting offers. @param voorstellen the current versions of its raadsvoorstellen @param decided for each of them by its id the version of which the decision can be read, if there is one @param begun whether the meeting began, so that nothing new can be proposed */
    public record VergaderingSeen(List<StoredVoorstel> voorstellen, Map<Long, Long> decided, boolean begun) {}

    /** @param open whether residents can write a burgeramendement here today; what the raad decided stays */
    VergaderingSeen seen(StoredVergadering stored, boolean open) {
        List<StoredVoorstel> all = agenda.voorstellen(stored.id());
        Map<Long, Long> decided = new HashMap<>();
        all.forEach(v -> Optional.of(besluiten.decided(v)).filter(on -> on.isToldOn(v)).ifPresent(on -> decided.put(v.ref().id(), on.id())));
        return new VergaderingSeen(all.stream().filter(v -> open || decided.containsKey(v.ref().id())).toList(), decided, !clock.instant().isBefore(stored.vergadering().begins()));
    }

    /** The draft decision of a raadsvoorstel, unit by unit. */
    @GET @Path("voorstel/{id: [0-9]{1,15}}")
    public Response voorstel(@PathParam("gemeente") String slug, @PathParam("id") long id) {
        Gemeente gemeente = pages.gemeente(slug);
        StoredVoorstel voorstel = agenda.voorstel(id).filter(v -> v.gemeente().equals(gemeente.code())).orElseThrow(NotFoundException::new);
        if (voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE) return pages.notice(sites.of(gemeente, ""), 200, checking(slug, voorstel).orElseThrow(NotFoundException::new));
        if (voorstel.status() == StoredVoorstel.Status.INGETROKKEN) {
            return pages.notice(sites.of(gemeente, ""), 410, Notice.of("Niet meer op de agenda", Tone.WARNING, "Dit raadsvoorstel staat niet meer op de openbare agenda",
                    "De raad heeft het van de agenda gehaald. Daarom ziet u de tekst hier niet meer.").link("Agenda van de raad", "/" + slug + "/agenda"));
        }
        Decided decided = besluiten.decided(voorstel);
        VoorstelSeen seen = new VoorstelSeen(pages.open(gemeente, Instrument.STADSMOTIE), !clock.instant().isBefore(voorstel.ref().begins()), decided, newer(voorstel),
                decided.settles(voorstel) ? encounters.decided(voorstel) : encounters.running(voorstel));
        return Pages.html(200, Pages.TEMPLATES.pagesVoorstel(sites.of(gemeente, ""), "/" + slug, voorstel, seen));
    }

    /**
     * While the griffie looks at a version: its text is not given out yet, and what residents wrote at this raadsvoorstel is kept. Empty for what nobody saw yet: no
     * version of it was open before, and the raad decided on none.
     */
    Optional<Notice> checking(String slug, StoredVoorstel voorstel) {
        String all = "/" + slug;
        Decided decided = besluiten.decided(voorstel);
        List<StoredVoorstel> before = agenda.confirmedBefore(voorstel);
        if (!decided.any() && before.isEmpty() && voorstel.bevestigd().isEmpty() && !agenda.isReopened(voorstel.ref().id())) return Optional.empty();
        Notice notice = Notice.of("De griffie kijkt dit raadsvoorstel na", Tone.INFO, "U kunt de tekst van deze versie straks lezen",
                "Dit is versie " + voorstel.ref().versie() + " van ‘" + voorstel.ref().titel() + "’. De griffie kijkt eerst of de tekst goed is overgenomen. Daarna staat hij hier.");
        if (decided.any() || encounters.isWritten(voorstel)) notice = notice.saying("Er is niets verloren. Wat inwoners bij dit raadsvoorstel schreven, blijft bewaard, met de steun die het kreeg.");
        if (decided.any()) notice = notice.link("Lees het besluit dat de raad nam over versie " + decided.versie(), all + "/voorstel/" + decided.id() + "/besluit");
        List<StoredVoorstel> replaced = before.stream().filter(v -> v.status() == StoredVoorstel.Status.VERVANGEN).toList();
        if (!replaced.isEmpty()) notice = notice.link("Lees versie " + replaced.getLast().ref().versie() + " van het raadsvoorstel", all + "/voorstel/" + replaced.getLast().ref().id());
        return Optional.of(notice.link("Bekijk de vergadering", all + "/agenda/" + voorstel.vergadering()).link("Bekijk de verzoeken van inwoners", all));
    }

    /** What else the page of a raadsvoorstel offers. @param motie whether a stadsmotie can be written at it @param begun whether its meeting began, so that nothing new can be proposed on it @param decided the version on which the raad took the decision that can be read @param newer the version that replaced it @param running public amendementen on it: those that run, and once the raad decided also those that ended */
    public record VoorstelSeen(boolean motie, boolean begun, Decided decided, Optional<StoredVoorstel> newer, List<Running> running) {

        /** Those that touch a unit. */
        public List<Running> at(String unit) {
            return running.stream().filter(one -> one.touches(unit)).toList();
        }
    }

    private Optional<StoredVoorstel> newer(StoredVoorstel old) {
        return old.status() != StoredVoorstel.Status.VERVANGEN ? Optional.empty() : agenda.newest(old).filter(one -> one.status() == StoredVoorstel.Status.BEVESTIGD);
    }

    /** Which way suits you: the simple ones first. */
    @GET @Path("beginnen")
    public Response begin(@PathParam("gemeente") String slug) {
        Gemeente gemeente = pages.gemeente(slug);
        return Pages.html(200, Pages.TEMPLATES.pagesBeginnen(sites.of(gemeente, "/" + slug + "/beginnen"), gemeente, pages.offers(gemeente)));
    }

    private static Card card(String slug, StoredVergadering stored) {
        Vergadering v = stored.vergadering();
        long items = v.agendapunten().size();
        Card card = Card.of(v.naam(), "/" + slug + "/agenda/" + stored.id()).meta(Texts.moment(v.begins()));
        if (v.status() == Vergadering.Status.GEANNULEERD) return card.badge("Gaat niet door", Tone.WARNING);
        return card.text(items == 1 ? "1 agendapunt" : items + " agendapunten");
    }
}
