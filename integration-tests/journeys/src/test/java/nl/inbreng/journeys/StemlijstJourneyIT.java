package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two residents ask for another number in one onderdeel: Wim orders them, the raad adopts one, the other falls, and the decision names where its words come from. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class StemlijstJourneyIT {

    private static final String VEHICLES = "Raadsvoorstel Verordening deelvervoer Voorbeeldstad";

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void the_griffie_orders_two_that_exclude_each_other_and_the_adopted_words_lead_to_the_residents(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        String less = filed(town, town.sanne(), "200");
        String more = filed(town, town.bilal(), "300");
        Page all = new Griffie(town).listed(VEHICLES).follow(VEHICLES).follow("Alle amendementen op dit raadsvoorstel: volgorde, uitkomst en besluit");
        assertTrue(all.text().contains("andere woorden op dezelfde plek."), all::toString);

        besideOneOfTheRaad(town, all, less);

        List<String> proposed = new ArrayList<>(lines(all));   // other journeys may have filed on this raadsvoorstel too
        String last = proposed.stream().filter(List.of(less, more)::contains).toList().getLast();
        Page without = all.form("Omhoog " + number(all, last)).with("reden", "").press();
        assertEquals(400, without.status());
        assertTrue(without.text().contains("Schrijf op waarom de volgorde anders wordt"), without::toString);
        Page ordered = without.form("Omhoog " + number(all, last)).with("reden", "De voorzitter wil dit eerst.").press();
        Collections.swap(proposed, proposed.indexOf(last), proposed.indexOf(last) - 1);
        assertEquals(proposed, lines(ordered));
        String list = PdfWords.of(ordered.visitor().download(ordered.path() + "/stemlijst.pdf"));
        assertTrue(list.contains("De voorzitter wil dit eerst.") && list.contains("Amendementen van inwoners") && !list.contains("Sanne"), list);

        List.of(less, more).forEach(kenmerk -> proposed(town, kenmerk));
        Page open = town.wim().open(all.path());
        Page adopted = open.form("Leg de uitkomst van dit amendement vast").choose("amendement", less).choose("uitkomst", "AANGENOMEN").choose("zeker", "ja").press();
        assertTrue(adopted.text().contains("Vervalt omdat " + number(adopted, less) + " is aangenomen"), adopted::toString);
        assertFalse(town.visitor().open("/verzoek/" + more).text().contains("Uitkomst"), "nothing falls by itself");
        Page fallen = adopted.press("Leg vast dat deze vervallen");
        assertTrue(fallen.text().contains("Vastgelegd dat ze vervallen"), fallen::toString);

        Page decision = fallen.follow("Besluit met de aangenomen amendementen");
        assertEquals(1, decision.html().select("td:contains(maximum van 200 per aanbieder) + td a[href=/verzoek/" + less + "]").size(), decision::toString);
        String akn = new String(decision.visitor().fetch(decision.path() + "/besluit.xml").body(), StandardCharsets.UTF_8);
        assertTrue(akn.contains("maximum van 200 per aanbieder") && akn.contains("akomaNtoso"), akn);
        String asked = new String(town.visitor().fetch("/verzoek/" + less + "/amendement.akn.xml").body(), StandardCharsets.UTF_8);
        String own = asked.replaceFirst("(?s).*<FRBRExpression>.*?<FRBRuri value=\"([^\"]+)\".*", "$1");
        assertTrue(akn.contains("<passiveRef eId=\"amendement_1\" href=\"" + own + "\"") && akn.contains("<passiveModifications>"), own + "\n" + akn);
        String work = asked.replaceFirst("(?s).*<destination href=\"([^\"]+)/nld@.*", "$1");
        assertTrue(akn.contains("<FRBRuri value=\"" + work + "\"") && akn.contains("-concept/!main") && akn.contains("name=\"ontwerpbesluit\""), "one work: " + work + "\n" + akn);
        assertTrue(PdfWords.of(decision.visitor().download(decision.path() + "/besluit.pdf")).contains("Nog niet. Dit is een concept."));
    }

    /** The amendement goes out for other systems without names; one of the raad comes in to look at, and leaves everything as it was. */
    private static void besideOneOfTheRaad(Town town, Page all, String kenmerk) {
        HttpResponse<byte[]> akn = town.visitor().fetch("/verzoek/" + kenmerk + "/amendement.akn.xml");
        String text = new String(akn.body(), StandardCharsets.UTF_8);
        assertEquals(List.of("application/akn+xml"), akn.headers().allValues("Content-Type"));
        assertEquals(List.of("attachment; filename=\"amendement-" + kenmerk + ".akn.xml\""), akn.headers().allValues("Content-Disposition"));
        assertTrue(text.contains("maximum van 200") && text.contains("inwoners") && !text.contains("Sanne"), text);
        assertTrue(new String(town.visitor().fetch("/verzoek/" + kenmerk + "/renvooi.stop.xml").body(), StandardCharsets.UTF_8).contains("<NieuweTekst>200</NieuweTekst>"));
        assertEquals(404, town.visitor().fetch("/verzoek/" + kenmerk + "/ander.stop.xml").statusCode());

        String address = all.follow("Leg een amendement van de raad ernaast (alleen lezen)").path();
        Page beside = town.wim().upload(address, "bestand", "raad.xml", text.replace("200", "275").getBytes(StandardCharsets.UTF_8));
        assertEquals(200, beside.status(), beside::toString);
        assertTrue(beside.text().contains("Van de raad, alleen om te lezen") && beside.html().select("td:contains(wijzigen dezelfde woorden van)").size() >= 2, beside::toString);
        assertTrue(town.wim().upload(address, "bestand", "raad.xml", akn.body()).text().contains("vragen precies hetzelfde"));
        assertEquals(lines(all), lines(town.wim().open(all.path())), "nothing of it is kept");
        assertTrue(town.wim().upload(address, "bestand", "raad.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>".getBytes(StandardCharsets.UTF_8)).text().contains("Wij lezen het daarom niet"));
        assertEquals(List.of(400, 403, 404, 413), List.of(town.wim().upload(address, "bestand", "", new byte[0]).status(), town.sanne().upload(address, "bestand", "raad.xml", akn.body()).status(),
                town.signedIn("Noor Bakker, griffier van Arnhem").upload(address, "bestand", "raad.xml", akn.body()).status(), town.wim().upload(address, "bestand", "groot.xml", new byte[11 * 1024 * 1024]).status()));
    }

    private static String filed(Town town, Visitor resident, String count) {
        Page draft = new Griffie(town).opened(VEHICLES, "met een maximum van 250", resident);
        String field = draft.html().select("textarea[name^=wordt-]").attr("name");
        Page review = draft.form("Verder").with("titel", count + " deelvoertuigen").with(field, draft.value(field).replace("250", count)).with("toelichting", "Dan is er meer keus.").press();
        String verzoek = review.press("Publiceer en verzamel steun").path();
        town.support(verzoek, Supporter.of("stem-" + count, 5));
        town.file(resident, verzoek);
        return verzoek.substring("/verzoek/".length());
    }

    private static void proposed(Town town, String kenmerk) {
        Page dossier = town.wim().open("/werkblad/" + kenmerk);
        Page planned = dossier.form("Leg uw besluit vast").choose("soort", "ONTVANKELIJK").with("motivering", "Voldoet.").press().press("Zet op de agenda");
        planned.form("Leg de drager vast").with("drager", "Mevrouw Van Dalen").press().press("Leg deze stap vast");
    }

    private static List<String> lines(Page page) {
        return page.html().select("tbody tr[id^=regel-]").stream().map(row -> row.id().substring("regel-".length())).toList();
    }

    private static String number(Page page, String kenmerk) {
        return page.html().select("#regel-" + kenmerk + " a[href=/werkblad/" + kenmerk + "]").text();
    }
}
