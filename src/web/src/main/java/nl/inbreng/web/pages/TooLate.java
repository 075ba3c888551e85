package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.AfterDecision;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Site;

/** Writing an amendement once the raad decided on what it would change: nothing can be published any more, and all that was written is there to read and to copy. */
@Dependent
public class TooLate {

    private final Pages pages;
    private final Sites sites;
    private final ReadBesluit besluiten;
    private final Bases bases;

    @Inject
    public TooLate(Pages pages, Sites sites, ReadBesluit besluiten, Bases bases) {
        this.pages = pages;
        this.sites = sites;
        this.besluiten = besluiten;
        this.bases = bases;
    }

    private boolean is(Dossier dossier) {
        return AfterDecision.missed(dossier.verzoek(), besluiten.isOver(dossier.verzoek().draft()));
    }

    /** The page in the place of the editor and the review, with the text as it is kept; empty while the raad did not decide. */
    Optional<Response> page(Dossier dossier) {
        if (!is(dossier)) return Optional.empty();
        List<TekstEenheid> units = dossier.verzoek().draft() instanceof Amendement text ? bases.of(text).map(StoredVoorstel::eenheden).orElse(List.of()) : List.of();
        return Optional.of(pages.notice(site(dossier), 409, AfterDecision.writing(dossier, units)));
    }

    /** What was typed before the decision and comes in after it: kept where it can be, and else given back. @param store keeps it */
    Optional<Response> save(Dossier dossier, AmendementForm form, Function<Inhoud, Moving> store) {
        if (!is(dossier)) return Optional.empty();
        Amendement typed = form.opened().text();
        boolean kept = AmendementDrafts.isOnItsBase(form) && AmendementDrafts.mayStore(typed) && Collision.again(() -> store.apply(typed)) instanceof Moving.Moved;
        if (kept) return Optional.of(Pages.to("/verzoek/" + dossier.verzoek().kenmerk() + "/schrijven"));
        Notice notice = AfterDecision.writing(dossier, form.voorstel().eenheden()).with(form.written());
        return Optional.of(pages.notice(site(dossier), 409, notice));
    }

    private Site site(Dossier dossier) {
        return sites.of(dossier.regeling().header().gemeente(), "");
    }
}
