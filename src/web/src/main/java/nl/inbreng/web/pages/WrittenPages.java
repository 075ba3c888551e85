package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.Pseudonyms;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.WriteVerzoek;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Motie;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Begins a request that is written in words alone; an amendement begins at a raadsvoorstel. */
@Path("/{gemeente: [a-z][a-z0-9-]+}/{instrument: " + WrittenPages.WORDS + "}")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class WrittenPages {

    /** The words of the instruments that are written in words alone, as a pattern: an annotation cannot ask them of the enumeration. */
    static final String WORDS = "burgeragendering|burgerinitiatief|stadsmotie|wijkagendering|dorpsagendering|jongereninitiatief|uitdaagrecht|referendumverzoek";

    private final Pages pages;
    private final EditionOf editions;
    private final Agenda agenda;
    private final WriteVerzoek write;
    private final Drafts drafts;
    private final Pseudonyms keys;
    private final Visit visit;
    private final ReadBesluit besluiten;

    @Inject
    public WrittenPages(Pages pages, EditionOf editions, Agenda agenda, WriteVerzoek write, Drafts drafts, Pseudonyms keys, Visit visit, ReadBesluit besluiten) {
        this.pages = pages;
        this.editions = editions;
        this.agenda = agenda;
        this.write = write;
        this.drafts = drafts;
        this.keys = keys;
        this.visit = visit;
        this.besluiten = besluiten;
    }

    /** An empty form; its kenmerk makes a second click harmless. A stadsmotie that is begun at a raadsvoorstel names it. */
    @GET
    public Response form(@PathParam("gemeente") String slug, @PathParam("instrument") String word, @QueryParam("voorstel") String voorstel) {
        Asked asked = new Asked(pages.gemeente(slug), instrument(word), List.of());
        return whenOpen(asked, regeling -> drafts.begin(regeling, asked.fresh(keys.kenmerk()), begun(asked.gemeente(), asked.instrument(), Pages.id(voorstel)), decided(asked.gemeente(), asked.instrument(), Pages.id(voorstel))));
    }

    /** What is written already: the raadsvoorstel at which a stadsmotie is begun, while the raad did not decide on it. */
    Written begun(Gemeente gemeente, Instrument instrument, long voorstel) {
        Instrument.Shape shape = instrument.shape();
        if (shape != Instrument.Shape.MOTIE) return Written.blank(shape);
        return agenda.voorstel(voorstel).filter(v -> v.gemeente().equals(gemeente.code()) && v.status() == StoredVoorstel.Status.BEVESTIGD && !besluiten.decided(v).settles(v))
                .map(v -> (Written) Motie.beside(v.ref())).orElseGet(() -> Written.blank(shape));
    }

    /** That the raad decided on the raadsvoorstel at which a stadsmotie is begun: it can still be written, but not beside that. */
    String decided(Gemeente gemeente, Instrument instrument, long voorstel) {
        if (instrument.shape() != Instrument.Shape.MOTIE) return "";
        return agenda.voorstel(voorstel).filter(v -> v.gemeente().equals(gemeente.code()) && v.status() != StoredVoorstel.Status.WACHT_OP_GRIFFIE && v.status() != StoredVoorstel.Status.INGETROKKEN && besluiten.decided(v).settles(v))
                .map(v -> "De raad heeft al besloten over het raadsvoorstel ‘" + v.ref().titel() + "’. Uw motie kan daar niet meer bij horen. U kunt wel een motie schrijven over iets anders, of over hoe het nu verder moet.").orElse("");
    }

    /** Stores what was typed, complete or not. */
    @POST
    public Response start(@PathParam("gemeente") String slug, @PathParam("instrument") String word, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Instrument instrument = instrument(word);
        Asked asked = new Asked(pages.gemeente(slug), instrument, Drafts.answers(form, instrument));
        Kenmerk kenmerk = pages.kenmerk(form.text("kenmerk"));
        return whenOpen(asked, regeling -> drafts.written(form, regeling, asked.fresh(kenmerk), inhoud -> write.start(visit.signedIn(), kenmerk, regeling, inhoud)));
    }

    /** What is asked. @param typed what was posted, or nothing */
    private record Asked(Gemeente gemeente, Instrument instrument, List<Answer> typed) {

        Drafts.Target fresh(Kenmerk kenmerk) {
            return Drafts.Target.fresh("/" + gemeente.slug() + "/" + instrument.word(), kenmerk);
        }
    }

    private Response whenOpen(Asked asked, Function<Regeling, Response> page) {
        return switch (editions.today(asked.gemeente(), asked.instrument())) {
            case Availability.Available available -> page.apply(available.regeling());
            case Availability.AwaitsGriffie waits -> drafts.unavailable(asked.gemeente(), waits, asked.typed());
            case Availability.NotInForce not -> drafts.unavailable(asked.gemeente(), not, asked.typed());
            case Availability.None none -> drafts.unavailable(asked.gemeente(), none, asked.typed());
        };
    }

    private static Instrument instrument(String word) {
        return Arrays.stream(Instrument.values()).filter(instrument -> instrument.word().equals(word)).findFirst().orElseThrow(NotFoundException::new);
    }
}
