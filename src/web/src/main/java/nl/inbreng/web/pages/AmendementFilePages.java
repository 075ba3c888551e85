package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.web.AmendementFile;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Pages;
import nl.inbreng.web.PublishedAmendement;

/** A public amendement as files for other systems, for anybody: what the page shows people, and nothing about people. */
@Path("/verzoek/{kenmerk}")
@PermitAll
@Dependent
public class AmendementFilePages {

    private final Pages pages;
    private final ReadDossier dossiers;
    private final Bases bases;
    private final Encounters encounters;

    @Inject
    public AmendementFilePages(Pages pages, ReadDossier dossiers, Bases bases, Encounters encounters) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.bases = bases;
        this.encounters = encounters;
    }

    /** One file. @throws NotFoundException when there is none of this verzoek */
    @GET
    @Path("{bestand: amendement[.]akn[.]xml|(oud|nieuw|renvooi)[.]stop[.]xml}")
    public Response file(@PathParam("kenmerk") String kenmerk, @PathParam("bestand") String word) {
        Dossier dossier = dossiers.published(pages.kenmerk(kenmerk)).orElseThrow(NotFoundException::new);
        AmendementFile file = AmendementFile.of(word).orElseThrow(NotFoundException::new);
        if (!(dossier.verzoek().inhoud() instanceof Amendement text)) throw new NotFoundException();
        PublishedAmendement one = PublishedAmendement.of(dossier, bases.of(text).orElse(null)).orElseThrow(NotFoundException::new).on(encounters.opNaam(text));
        return Pages.file(file.write(one).orElseThrow(NotFoundException::new), file.mediaType(), file.name(one));
    }
}
