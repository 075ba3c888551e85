package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The griffie corrects a raadsvoorstel while a resident writes on it, and while a colleague corrects it too. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class CorrectionIT {

    private static final String VOORSTEL = "Raadsvoorstel Vergroening schoolpleinen";
    private static final String FIRST = "wordt-beslispunt-1";
    private static final String LAST = "wordt-beslispunt-5";
    private static final String CORRECTED = "De griffie heeft de tekst van het raadsvoorstel verbeterd";

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void a_correction_overwrites_nobody_and_everybody_sees_both_texts(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Visitor sanne = town.sanne();
        Page desk = confirmed(town);
        Page draft = draft(town, sanne, desk);
        String was = draft.value(FIRST);
        Page saved = draft.form("Bewaar en ga later verder").with("titel", "Meer pleinen").with(FIRST, was.replace("twaalf", "twintig")).press();
        Page open = saved.follow("Verder schrijven").press("Wijzig dit beslispunt 5");

        Page first = desk.visitor().open(desk.path()).press("Heropen de controle van deze tekst");
        Page second = town.wim().open(desk.path());
        correct(first, was);
        assertColleagueKeepsHisWords(second);

        Page both = open.form("Verder").with(LAST, "Elk jaar verslag te doen.").with("toelichting", "Schaduw.").press();
        assertEquals(409, both.status());
        assertTrue(both.text().contains(CORRECTED) && both.text().contains("Elk jaar verslag te doen."), both::toString);
        assertEquals(was.replace("twaalf", "twintig"), both.value(FIRST));
        assertFalse(both.html().select("[name=" + LAST + "]").hasAttr("name"), "the griffie took this unit out");
        Page later = sanne.open("/mijn").follow("Meer pleinen");
        assertTrue(later.text().contains(CORRECTED) && later.text().contains("Er stond: " + was), later::toString);

        Page review = both.press("Verder");
        assertTrue(review.text().contains("met groen"), review::toString);
        assertTrue(review.press("Publiceer en verzamel steun").text().contains("Uw verzoek staat online"));
    }

    private static Page confirmed(Town town) {
        Page list = new Griffie(town).listed(VOORSTEL, "Raadsvergadering");
        Page desk = town.wim().open(list.html().select("main tr:contains(Raadsvergadering) a:containsOwn(" + VOORSTEL + ")").attr("href"));
        Page done = desk.form("Bevestigen en openstellen").choose("beslist", "ja").press();
        assertTrue(done.text().contains("is open voor inwoners"), done::toString);
        return done;
    }

    private static Page draft(Town town, Visitor sanne, Page desk) {
        String id = desk.path().substring(desk.path().lastIndexOf('/') + 1);
        Page decision = town.visitor().open("/voorbeeldstad/voorstel/" + id);
        return sanne.open(decision.html().select(".inbreng-besluit__doen a").first().attr("href"));
    }

    private static void correct(Page desk, String was) {
        Page asked = desk.form("Bevestigen en openstellen").with("tekst-beslispunt-1", was + " (met groen)").with("tekst-beslispunt-5", "").press();
        assertEquals(400, asked.status());
        assertTrue(asked.html().select(".inbreng-errors a[href=#beslist]").text().contains("Zet een vinkje"), asked::toString);
        Page done = asked.form("Bevestigen en openstellen").choose("beslist", "ja").press();
        assertTrue(done.text().contains("is open voor inwoners"), done::toString);
    }

    private static void assertColleagueKeepsHisWords(Page desk) {
        Page refused = desk.form("Bevestigen en openstellen").with("tekst-beslispunt-2", "Heel wat anders.").press();
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("Wat u typte is niet opgeslagen") && refused.text().contains("Heel wat anders."), refused::toString);
    }
}
