package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import nl.inbreng.application.Actor;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.HandleVerzoek;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.TailStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.OnlyFor;

/** The acts of the griffier on a dossier. Whatever stops an act, the page comes back with everything that was typed. */
@Path("/werkblad/{kenmerk: [A-Za-z0-9]{10}}")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class DossierActs {

    private final Desk desk;
    private final ReadDossier dossiers;
    private final DossierScreens screens;
    private final HandleVerzoek handle;

    @Inject
    public DossierActs(Desk desk, ReadDossier dossiers, DossierScreens screens, HandleVerzoek handle) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.screens = screens;
        this.handle = handle;
    }

    /** Decides on admissibility. */
    @POST
    @Path("oordeel")
    public Response decide(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        OordeelForm form = OordeelForm.of(new Form(fields));
        return act(Post.of(kenmerk, new Form(fields), Act.OORDEEL, Typed.EMPTY.with(form)), dossier -> form.read(Checklist.grounds(dossier), dossier.regeling().exclusions()),
                (oordeel, basis) -> new Stap.Decide(oordeel));
    }

    /** Records how much support is valid. */
    @POST
    @Path("steun")
    public Response verify(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        SteunForm form = SteunForm.of(new Form(fields));
        return act(Post.of(kenmerk, new Form(fields), Act.STEUN, Typed.EMPTY.with(form)), dossier -> form.read(),
                (geldig, basis) -> new Stap.Verify(geldig, form.reden(), basis));
    }

    /** Puts it on an agenda. */
    @POST
    @Path("planning")
    public Response plan(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        PlanningForm form = PlanningForm.of(new Form(fields));
        return act(Post.of(kenmerk, new Form(fields), Act.PLANNING, Typed.EMPTY.with(form)), dossier -> form.read(screens.slots(), dossier.verzoek().filed().orElseThrow()),
                Stap.Plan::new);
    }

    /** Names the drager. */
    @POST
    @Path("drager")
    public Response nameDrager(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        DragerForm form = DragerForm.of(new Form(fields));
        return act(Post.of(kenmerk, new Form(fields), Act.DRAGER, Typed.EMPTY.with(form)), dossier -> form.read(dossier.verzoek()),
                Stap.NameDrager::new);
    }

    /** Reports the outcome. */
    @POST
    @Path("uitkomst")
    public Response conclude(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        UitkomstForm form = UitkomstForm.of(new Form(fields)).against(clashes(kenmerk));
        return act(Post.of(kenmerk, new Form(fields), Act.UITKOMST, Typed.EMPTY.with(form)), dossier -> form.read(dossier.verzoek(), desk.now()),
                (uitkomst, basis) -> new Stap.Conclude(uitkomst, form.toelichting(), basis));
    }

    /** Records any other step. */
    @POST
    @Path("stap")
    public Response advance(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        StapForm form = StapForm.of(new Form(fields));
        return act(Post.of(kenmerk, new Form(fields), Act.STAP, Typed.EMPTY.with(form)), dossier -> form.read(Obstacles.steps(dossier.verzoek(), dossier.regeling())),
                (to, basis) -> new Stap.Advance(to, form.toelichting(), basis));
    }

    /** Corrects the outcome. */
    @POST
    @Path("verbetering")
    public Response correct(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        VerbeteringForm form = VerbeteringForm.of(new Form(fields)).against(clashes(kenmerk));
        return act(Post.of(kenmerk, new Form(fields), Act.VERBETERING, Typed.EMPTY.with(form)), dossier -> form.read(dossier.verzoek()),
                (uitkomst, basis) -> new Stap.Correct(uitkomst, form.toelichting(), form.reden(), basis));
    }

    private List<String> clashes(String kenmerk) {
        return dossiers.filed(desk.actor(), desk.kenmerk(kenmerk)).map(screens::clashes).orElse(List.of());
    }

    /** One post. @param kenmerk as in the address @param form what was posted @param act which form @param typed the same, to show again */
    private record Post(String kenmerk, Form form, Act act, Typed typed) {

        static Post of(String kenmerk, Form form, Act act, Typed typed) {
            return new Post(kenmerk, form, act, typed.with(BasisForm.of(act, form)));
        }

        /** The version of the page. */
        long version() {
            return Versions.of(form);
        }
    }

    private interface Reader<T> {
        Filled<T> read(Dossier dossier);
    }

    /** A page that is no longer current says so first: what must be mended may have changed with it. */
    private <T> Response act(Post post, Reader<T> reader, BiFunction<T, Basis, Stap.OfGriffie> step) {
        Dossier dossier = filed(post);
        Verzoek verzoek = dossier.verzoek();
        if (verzoek.version() != post.version()) return screens.again(dossier, post.typed(), Reply.stale(post.act()));
        if (!post.act().offered(verzoek, dossier.regeling())) return screens.again(dossier, post.typed(), Reply.notFrom(post.act(), verzoek.stand()));
        return switch (reader.read(dossier)) {
            case Filled.Faulty<T> faulty -> screens.again(dossier, post.typed(), Reply.mend(post.act(), faulty.errors()));
            case Filled.Complete<T> complete -> on(post, dossier, complete.value(), step);
        };
    }

    private <T> Response on(Post post, Dossier dossier, T value, BiFunction<T, Basis, Stap.OfGriffie> step) {
        Orgaan usual = value instanceof TailStand to ? to.orgaan() : post.act().orgaan(dossier.regeling());
        return switch (post.typed().basis().read(post.act(), usual)) {
            case Filled.Faulty<Basis> faulty -> screens.again(dossier, post.typed(), Reply.mend(post.act(), faulty.errors()));
            case Filled.Complete<Basis> basis -> {
                Opened opened = new Opened(desk.kenmerk(post.kenmerk()), post.version());
                yield answer(post, Collision.again(() -> handle.take(desk.actor(), opened, step.apply(value, basis.value()))));
            }
        };
    }

    private Response answer(Post post, Moving moving) {
        return switch (moving) {
            case Moving.Moved moved -> Pages.to("/werkblad/" + desk.kenmerk(post.kenmerk()) + "?klaar=" + post.act().word());
            case Moving.Incomplete incomplete -> screens.again(filed(post), post.typed(), Reply.mend(post.act(), List.of(Typing.error(incomplete.shortcoming(), post.act()))));
            case Moving.Refused refused -> throw new IllegalStateException("alleen een indiener heeft steun nodig");
            case Moving.Stale stale -> screens.again(filed(post), post.typed(), Reply.stale(post.act()));
            case Moving.NotFrom not -> screens.again(filed(post), post.typed(), Reply.notFrom(post.act(), not.stand()));
            case Moving.Unknown unknown -> throw new NotFoundException();
        };
    }

    private Dossier filed(Post post) {
        return dossiers.filed(desk.actor(), desk.kenmerk(post.kenmerk())).orElseThrow(NotFoundException::new);
    }
}
