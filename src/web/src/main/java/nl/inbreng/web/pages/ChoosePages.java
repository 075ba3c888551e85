package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.EditionOf;
import nl.inbreng.domain.keuze.Advice;
import nl.inbreng.domain.keuze.AgeRange;
import nl.inbreng.domain.keuze.Area;
import nl.inbreng.domain.keuze.Preference;
import nl.inbreng.domain.keuze.Wish;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Site;

/** Helps to choose an instrument: a few questions, one on each page, each answer a link. Nothing is kept; an answer that is none is asked again. */
@Path("/{gemeente: [a-z][a-z0-9-]+}/kiezen")
@PermitAll
@Dependent
public class ChoosePages {

    private final Pages pages;
    private final Sites sites;
    private final EditionOf editions;

    @Inject
    public ChoosePages(Pages pages, Sites sites, EditionOf editions) {
        this.pages = pages;
        this.sites = sites;
        this.editions = editions;
    }

    /** A question with its answers. @param hint what helps to answer, or empty @param back the page before it */
    public record Question(String text, String hint, List<Card> answers, String back) {}

    /** The next question, or the advice. */
    @GET
    public Response choose(@PathParam("gemeente") String slug, @QueryParam("wens") String wens, @QueryParam("gebied") String gebied, @QueryParam("leeftijd") String leeftijd) {
        Gemeente gemeente = pages.gemeente(slug);
        Site site = sites.of(gemeente, "/" + slug + "/beginnen");
        String start = "/" + slug + "/kiezen";
        Optional<Wish> wish = Wish.of(wens);
        if (wish.isEmpty()) return ask(site, gemeente, wish(start, "/" + slug + "/beginnen"));
        String wished = start + "?wens=" + wish.get().word();
        Optional<Area> area = wish.get().asksArea() ? Area.of(gebied) : Optional.of(Area.GEMEENTE);
        if (area.isEmpty()) return ask(site, gemeente, area(wished, start));
        String placed = wish.get().asksArea() ? wished + "&gebied=" + area.get().word() : wished;
        Optional<AgeRange> age = AgeRange.of(leeftijd);
        if (age.isEmpty()) return ask(site, gemeente, age(placed, wish.get().asksArea() ? wished : start));
        Advice advice = Advice.of(new Preference(wish.get(), area.get(), age.get()), instrument -> editions.today(gemeente, instrument));
        return Pages.html(200, Pages.TEMPLATES.pagesAdvies(site, gemeente, wish.get(), advice));
    }

    private static Response ask(Site site, Gemeente gemeente, Question question) {
        return Pages.html(200, Pages.TEMPLATES.pagesKiezen(site, gemeente, question));
    }

    static Question wish(String start, String back) {
        return new Question("Wat wilt u?", "", Arrays.stream(Wish.values())
                .map(wish -> Card.of(wish.title(), start + "?wens=" + wish.word()).text(wish.sentence())).toList(), back);
    }

    static Question area(String wished, String back) {
        return new Question("Waar gaat het over?", "", Arrays.stream(Area.values())
                .map(area -> Card.of(area.label(), wished + "&gebied=" + area.word())).toList(), back);
    }

    static Question age(String placed, String back) {
        return new Question("Hoe oud bent u?", "Wij bewaren uw antwoord niet. Bent u jonger dan 12? Vraag dan een volwassene om het met u te doen, of bel de griffie.",
                Arrays.stream(AgeRange.values()).map(age -> Card.of(age.label(), placed + "&leeftijd=" + age.word())).toList(), back);
    }
}
