package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.inbreng.demo.Mail;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each instrument of Voorbeeldstad chosen, filed and decided, and every way in which the griffie can stop one, over the pages of the shipped WAR. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class InstrumentenJourneyIT {

    private static final String SANNE = "sanne@voorbeeldstad.example";
    private static final String OUTCOME = "De uitkomst van een verzoek van inwoners";
    private static final String NEWS = "Bericht over een verzoek van inwoners";
    private static final String DECIDE = "Leg uw besluit vast";
    private static final String VEHICLES = "Raadsvoorstel Verordening deelvervoer Voorbeeldstad";

    private Town town;
    private Visitor sanne;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @BeforeEach
    void arrive(Surroundings surroundings) {
        town = Town.of(surroundings);
        sanne = town.sanne();
    }

    static List<Scenario> instruments() {
        return Scenario.all();
    }

    /** @param path of its page @param number the formal one @param supporter who wants news */
    private record Filed(String path, String number, Supporter supporter) { }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void filed_and_decided(Scenario one) {
        Request request = new Request(town, sanne, one);
        Page review = request.written(chosen(one), title(one));
        one.texts().values().forEach(text -> assertTrue(review.text().contains(text), review::toString));
        Page open = request.published(review);
        assertTrue(open.text().contains("Uw verzoek staat online") && open.text().contains(" van de " + one.support().needed() + " steunbetuigingen"), open::toString);

        Filed filed = filed(request, open.path());
        Page dossier = admitted(one, filed);
        for (Move move : one.moves()) {
            dossier = move.on(dossier);
            assertFalse(dossier.html().select(".utrecht-alert--ok").isEmpty(), dossier::toString);
            assertPublic(filed, move);
            if (move.choice().equals("DEFINITIEF_OPEN")) {
                dossier = secondRound(request, filed);
            }
        }
        assertTold(one, filed);
    }

    @Test
    void a_burgeramendement_is_carried_with_a_text_of_the_drager_beside_that_of_the_residents() {
        Visitor bilal = town.bilal();
        Page draft = new Griffie(town).opened(VEHICLES, "weghalen van voertuigen", bilal);
        String field = draft.html().select("textarea[name^=wordt-]").attr("name");
        String was = draft.value(field);
        String verzoek = draft.form("Verder").with("titel", "Sneller weg").with(field, was.replace("24 uur", "12 uur")).with("toelichting", "De stoep is van iedereen.").press()
                .press("Publiceer en verzamel steun").path();
        town.support(verzoek, Supporter.of("drager", 5));
        String number = town.file(bilal, verzoek).html().select(".inbreng-receipt strong").text();
        Page dossier = town.wim().open("/werkblad").follow(number).form(DECIDE).choose("soort", "ONTVANKELIJK").with("motivering", "Voldoet.").press();
        Page carried = dossier.form("Leg de drager vast").with("drager", "De heer Smit (Polderpartij)").with("drager-tekst-0", was.replace("24 uur", "18 uur")).press();
        assertTrue(carried.text().contains("De drager is vastgelegd"), carried::toString);
        Page voted = carried.press("Zet op de agenda").press("Leg deze stap vast").form("Leg de uitkomst vast").choose("uitkomst", "AANGENOMEN").with("toelichting", "Met algemene stemmen.")
                .choose("zeker", "ja").press();
        Page told = voted.form("Leg deze stap vast").with("stap-toelichting", "De verordening is aangepast.").press();
        assertTrue(told.text().contains("De stap is vastgelegd"), told::toString);

        Page open = town.visitor().open(verzoek);
        assertTrue(open.text().contains("Dat gebeurt met een eigen tekst. De tekst van de inwoners blijft erbij staan."), open::toString);
        String changed = open.html().select("ins").text();
        assertTrue(changed.contains("12") && changed.contains("18"), changed);
        assertTrue(open.text().contains("artikel 147b van de Gemeentewet") && open.text().contains("De verordening is aangepast."), open::toString);
        assertTrue(words(town.mail("bilal@voorbeeldstad.example", NEWS, verzoek)).contains("De verordening is aangepast."));
    }

    @Test
    void a_wijk_of_which_the_number_of_residents_is_not_known_is_never_guessed() {
        Request request = new Request(town, sanne, Scenario.wijkagendering());
        Page review = request.written(sanne.open("/voorbeeldstad/wijkagendering"), "Meer groen in Noord");
        Page nowhere = review.press("Publiceer en verzamel steun");
        assertEquals(409, nowhere.status());
        assertTrue(nowhere.text().contains("Kies waarover uw verzoek gaat."), nowhere::toString);
        Page refused = review.form("Publiceer en verzamel steun").choose("gebied", "noord").press();
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("nog niet zeker") && refused.text().contains("artikel 14, derde lid, onder b"), refused::toString);
    }

    @Test
    void an_excluded_subject_goes_to_the_klachtloket() {
        Page dossier = village("Een klacht over de balie");
        Page without = dossier.form(DECIDE).choose("soort", "UITGESLOTEN").choose("artikelen", "klacht").with("motivering", "Dit is een klacht.").press();
        assertEquals(400, without.status());
        assertTrue(without.text().contains("Een weigering wijst altijd een andere weg."), without::toString);

        Page closed = without.form(DECIDE).choose("routes", "KLACHT").press();
        Mail mail = town.mail(SANNE, "Beslissing over " + number(closed), "klachtloket");
        assertTrue(words(mail).contains("artikel 4, onder c") && words(mail).contains("Dit is een klacht."), mail.text());
        assertPassedOn(closed, "Onderwerp uitgesloten", "Het gaat naar het klachtloket van de gemeente.");
    }

    @Test
    void a_departure_from_the_checklist_needs_a_reason_and_what_is_refused_goes_to_the_raad_as_a_letter() {
        Page dossier = village("Een bank bij de sluis");
        Page silent = dossier.form(DECIDE).choose("soort", "NIET_ONTVANKELIJK").choose("artikelen", "indiener").choose("routes", "INGEKOMEN_STUK")
                .with("motivering", "De indiener woont niet in Voorbeeldstad.").press();
        assertTrue(silent.text().contains("Uw besluit is vastgelegd"), "what the griffier must judge is no departure: " + silent);

        Page other = village("Een steiger bij de sluis");
        Page asked = other.form(DECIDE).choose("soort", "NIET_ONTVANKELIJK").choose("artikelen", "drempel").choose("routes", "INGEKOMEN_STUK")
                .with("motivering", "De steun klopt niet.").press();
        assertEquals(400, asked.status());
        assertTrue(asked.text().contains("Schrijf op waarom u daarvan afwijkt."), asked::toString);
        Page closed = asked.form(DECIDE).with("afwijking", "Namen bleken verzonnen.").press();
        Mail mail = town.mail(SANNE, "Beslissing over " + number(closed), "ingekomen stuk");
        assertTrue(words(mail).contains("Namen bleken verzonnen.") && words(mail).contains("artikel 15, derde lid"), mail.text());
        assertPassedOn(closed, "Niet toegelaten", "De raad krijgt het op de lijst van ingekomen stukken.");
    }

    @Test
    void a_repair_is_asked_and_handed_in_and_nothing_is_decided_before_the_hersteltermijn_ends() {
        Page dossier = village("Een onduidelijk plan");
        Page asked = dossier.form(DECIDE).choose("soort", "HERSTEL").choose("artikelen", "vorm").with("motivering", "Schrijf op welke bus.").with("afwijking", "Het is niet te volgen.").press();
        Page early = asked.form(DECIDE).choose("artikelen", "vorm").choose("routes", "PETITIE").with("motivering", "Te laat.").press();
        assertEquals(400, early.status());
        assertTrue(early.text().contains("De indiener kan nog herstellen."), early::toString);

        Page own = sanne.open(path(asked));
        assertTrue(own.text().contains("Schrijf op welke bus."), own::toString);
        Page mended = own.follow("Herstel uw verzoek").form("Verder").with("vraag", "Bespreek lijn 12 naar Oosterdorp.").press().press("Dien het herstelde verzoek in");
        assertTrue(mended.text().contains("Uw herstelde verzoek is ingediend"), mended::toString);
        Page admitted = asked.visitor().open(asked.path()).form(DECIDE).choose("soort", "ONTVANKELIJK").with("motivering", "Nu is het duidelijk.").press();
        assertTrue(admitted.text().contains("Uw besluit is vastgelegd") && admitted.text().contains("lijn 12"), admitted::toString);
    }

    @Test
    void too_little_valid_support_opens_the_collecting_again() {
        Page dossier = village("Een speeltuin bij de kerk");
        Page verified = dossier.form("Leg de geldige steun vast").with("steun-geldig", "1").with("steun-reden", "Eén adres ligt buiten Oosterdorp.").press();
        assertTrue(verified.text().contains("De geldige steun is vastgelegd"), verified::toString);
        Mail mail = town.mail(SANNE, "Er is nog steun nodig voor " + number(verified), "buiten Oosterdorp");
        assertTrue(words(mail).contains("artikel 15, derde lid"), mail.text());
        Page open = town.visitor().open(path(verified));
        assertTrue(open.text().contains("Geteld: 2. Geldig: 1.") && open.text().contains("Er is er nog 1 nodig."), open::toString);
        assertTrue(open.text().contains("2 van de 3 steunbetuigingen") && !open.text().contains("Genoeg steun"), open::toString);
        assertTrue(open.text().contains("Nog 7 dagen: tot en met"), open::toString);

        Page early = sanne.open(path(verified)).press("Dien uw verzoek opnieuw in");
        assertEquals(409, early.status());
        assertTrue(early.text().contains("Er is nog niet genoeg geldige steun"), early::toString);
        new Request(town, sanne, Scenario.dorpsagendering()).support(path(verified), Supporter.of("kerkplein", 1));
        Page again = sanne.open(path(verified)).press("Dien uw verzoek opnieuw in");
        assertTrue(again.text().contains("Uw herstelde verzoek is ingediend"), again::toString);
    }

    @Test
    void a_step_that_the_stand_does_not_allow_is_refused_with_the_reason() {
        Page dossier = village("Een stap te ver");
        Filling decision = dossier.form(DECIDE).choose("soort", "ONTVANKELIJK").with("motivering", "Voldoet.");
        Page refused = dossier.visitor().post(dossier.address().resolve(dossier.path() + "/uitkomst"), "versie=" + dossier.value("versie") + "&uitkomst=BESPROKEN");
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("Het verzoek staat op ‘ingediend’. Deze stap hoort daar niet bij."), refused::toString);
        assertTrue(decision.press().text().contains("Uw besluit is vastgelegd"));
        Page late = decision.press();
        assertEquals(409, late.status());
        assertTrue(late.text().contains("Dit dossier is veranderd sinds u het opende"), late::toString);
    }

    private Page village(String title) {
        return new Request(town, sanne, Scenario.dorpsagendering()).filed(title);
    }

    private Page chosen(Scenario one) {
        Page page = town.visitor().open("/voorbeeldstad/kiezen");
        for (String answer : one.answers()) {
            page = page.follow(answer);
        }
        assertEquals("Ons advies", page.heading());
        Page form = sanne.open(page.html().select("main a:containsOwn(" + one.name() + ")").attr("abs:href"));
        assertTrue(form.html().title().contains(one.name()), form.html().title());
        return form;
    }

    private Filed filed(Request request, String verzoek) {
        Scenario one = request.what();
        List<Supporter> residents = Supporter.of(one.word(), one.support().others());
        int last = residents.size() - 1;
        if (one.isForTheYoung()) {
            Page tooOld = request.signedByAnOlderPerson(verzoek, residents.getFirst());
            assertTrue(tooOld.status() == 400 && tooOld.text().contains("artikel 16, tweede lid"), tooOld::toString);
        }
        request.support(verzoek, residents.subList(0, last));
        assertRefused(one, town.file(sanne, verzoek));
        Supporter supporter = residents.get(last).withNews();
        request.support(verzoek, List.of(supporter));
        return new Filed(verzoek, assertReceipt(one, town.file(sanne, verzoek)), supporter);
    }

    /** Residents support once more, for the definitive request; the filer hands it in. @return the dossier */
    private Page secondRound(Request request, Filed filed) {
        List<Supporter> again = Supporter.of("tweederonde", 5);
        request.support(filed.path(), again.subList(0, 4));
        Page early = sanne.open(filed.path());
        assertTrue(early.text().contains("5 van de 6 steunbetuigingen") && early.text().contains("Nog 1 nodig voordat u kunt indienen."), early::toString);
        assertEquals(409, sanne.post(early.address().resolve(filed.path() + "/herstellen"), "").status(), "one below is refused");
        request.support(filed.path(), again.subList(4, 5));
        Page handedIn = sanne.open(filed.path()).press("Dien het definitieve verzoek in");
        assertTrue(handedIn.text().contains("Definitief verzoek in controle") && handedIn.text().contains("artikel 19, eerste lid"), handedIn::toString);
        return town.wim().open("/werkblad").follow(filed.number());
    }

    private static void assertRefused(Scenario one, Page refused) {
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains(one.support().artikel() + " van de Verordening burgerinbreng Voorbeeldstad 2026"), refused::toString);
        assertTrue(refused.text().contains("Nodig: " + one.support().needed() + ". Nu: " + (one.support().needed() - 1) + "."), refused::toString);
    }

    private String assertReceipt(Scenario one, Page receipt) {
        String number = receipt.html().select(".inbreng-receipt strong").text();
        assertTrue(number.matches(one.prefix() + "-9999-\\d{4}-\\d{4}"), receipt::toString);
        assertEquals(List.of("ontvangstbevestiging.pdf"), town.mail(SANNE, "Ontvangstbevestiging " + number, number).files());
        String pdf = PdfWords.of(sanne.download(receipt.path().replace("/ontvangst", "/ontvangstbevestiging.pdf")));
        assertTrue(pdf.contains(number) && pdf.contains(title(one)) && pdf.contains("uw " + one.name().toLowerCase(Locale.ROOT) + " ontvangen"), pdf);
        return number;
    }

    private Page admitted(Scenario one, Filed filed) {
        Page dossier = town.wim().open("/werkblad").follow(filed.number());
        assertTrue(dossier.text().contains("Voorstel: toegelaten.") && dossier.text().contains(one.support().artikel()), dossier::toString);
        Page decided = dossier.form(DECIDE).choose("soort", "ONTVANKELIJK").with("motivering", "Voldoet aan de regels.").press();
        assertTrue(decided.text().contains("Uw besluit is vastgelegd"), decided::toString);
        assertTrue(town.mail(SANNE, "Beslissing over " + filed.number(), "toegelaten").text().contains("Voldoet aan de regels."));
        assertTrue(town.visitor().open(filed.path()).text().contains("Besloten door " + one.tester() + "."), filed.path());
        String pdf = PdfWords.of(decided.visitor().download(decided.html().select("main a[href$=.pdf]").first().attr("href")));
        assertTrue(pdf.contains(one.name() + " " + filed.number()), pdf);
        one.texts().values().forEach(text -> assertTrue(pdf.contains(text), pdf));
        return decided;
    }

    private void assertPublic(Filed filed, Move move) {
        Page open = town.visitor().open(filed.path());
        String newest = open.html().select(".inbreng-timeline li").first().text();
        assertTrue(newest.contains(move.says()) && newest.contains("Besloten door " + move.by() + "."), newest);
        assertTrue(newest.matches(".*Regel: artikel \\d+ van de Verordening burgerinbreng Voorbeeldstad 2026.*"), newest);
        assertTrue(open.text().contains(move.told()), open::toString);
    }

    private void assertTold(Scenario one, Filed filed) {
        String last = one.moves().stream().filter(move -> move.choice().equals("TERUGGEKOPPELD")).findFirst().orElseThrow().told();
        boolean concluded = one.moves().stream().anyMatch(move -> move.field().equals("uitkomst"));
        for (String reader : List.of(SANNE, filed.supporter().email())) {
            assertTrue(words(town.mail(reader, NEWS, filed.path())).contains(last), reader);
            assertTrue(!concluded || words(town.mail(reader, reader.equals(SANNE) ? "De uitkomst van " + filed.number() : OUTCOME, filed.path())).contains("Dit is besloten na een lang gesprek."), reader);
        }
        String news = words(town.mail(filed.supporter().email(), NEWS, filed.path()));
        assertTrue(news.contains("aan " + one.addressed() + " van Voorbeeldstad:"), news);
        String page = town.visitor().open(filed.path()).text();
        assertTrue(one.isForTheRaad() || !page.matches("(?s).*\\b[Dd]e raad\\b.*"), page);
    }

    /** Recorded that it went on, in words that anybody reads. */
    private void assertPassedOn(Page closed, String stand, String where) {
        Page done = closed.press("Leg deze stap vast");
        assertTrue(done.text().contains("De stap is vastgelegd"), done::toString);
        Page open = town.visitor().open(path(closed));
        assertTrue(open.text().contains("Het verzoek is doorgestuurd. " + where), open::toString);
        assertTrue(closed.html().select(".inbreng-card__meta").text().startsWith(stand), closed::toString);
    }

    private static String number(Page dossier) {
        return dossier.html().select(".inbreng-card__meta strong").text();
    }

    private static String path(Page dossier) {
        return dossier.path().replace("/werkblad/", "/verzoek/").replaceAll("/oordeel$|/steun$", "");
    }

    private static String words(Mail mail) {
        return mail.text().replaceAll("\\s+", " ");
    }

    private static String title(Scenario one) {
        return "Iets met " + one.word();
    }
}
