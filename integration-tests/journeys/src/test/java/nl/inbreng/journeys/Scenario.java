package nl.inbreng.journeys;

import static nl.inbreng.journeys.Move.announced;
import static nl.inbreng.journeys.Move.concluded;
import static nl.inbreng.journeys.Move.planned;
import static nl.inbreng.journeys.Move.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different about each instrument of Voorbeeldstad that is written in words alone.
 *
 * @param word    in addresses
 * @param prefix  of its number
 * @param name    as it is called in Voorbeeldstad
 * @param answers what is answered to get the advice to use it, the last one the name on the card
 * @param gebied  the part of the gemeente it is about, or empty
 * @param texts   what is written
 * @param support how much is asked
 * @param moves   what the griffie records after admission, to the end
 */
record Scenario(String word, String prefix, String name, List<String> answers, String gebied, Map<String, String> texts, Support support, List<Move> moves) {

    private static final String ADULT = "18 jaar of ouder";
    private static final String GRIFFIER = "de griffier";
    private static final String RAAD = "de raad";
    private static final String COMMISSIE = "de raadscommissie";
    private static final String COLLEGE = "het college van burgemeester en wethouders";

    /** How much support is asked. @param needed in all @param others without the filer where that one counts @param artikel on which it rests */
    record Support(int needed, int others, String artikel) { }

    /** All but the burgeramendement, which is written on a raadsvoorstel. */
    static List<Scenario> all() {
        return List.of(burgeragendering(), burgerinitiatief(), stadsmotie(), wijkagendering(), dorpsagendering(), jongereninitiatief(), uitdaagrecht(), referendum());
    }

    /** Who admits it. */
    String tester() {
        return word.equals("burgerinitiatief") ? "het presidium" : GRIFFIER;
    }

    /** Whom letters say it is for. */
    String addressed() {
        return isForTheRaad() ? "de gemeenteraad" : COLLEGE;
    }

    /** Whether the raad or a commissie of it decides. */
    boolean isForTheRaad() {
        return !word.equals("uitdaagrecht");
    }

    /** Whether only the young may sign. */
    boolean isForTheYoung() {
        return word.equals("jongereninitiatief");
    }

    @Override
    public String toString() {
        return word;
    }

    private static Scenario burgeragendering() {
        return new Scenario("burgeragendering", "BA", "Burgeragendering", List.of("Zet een onderwerp op de agenda", "De hele gemeente, of een andere plek", ADULT), "",
                texts("vraag", "Bespreek de rust in de stiltewijk.", "waaromNu", "Het wordt elk jaar drukker."), new Support(10, 9, "artikel 5, eerste lid"),
                List.of(planned(), step("INDIENER_UITGENODIGD", GRIFFIER, "De indiener is uitgenodigd"), step("BESPROKEN", RAAD, "De uitkomst volgt nog."),
                        concluded("MOTIE", RAAD), announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld")));
    }

    private static Scenario burgerinitiatief() {
        return new Scenario("burgerinitiatief", "BI", "Burgerinitiatief", List.of("Doe de raad een voorstel", ADULT), "",
                texts("besluit", "Een stadsboomgaard aan te leggen.", "waarom", "Dan kan iedereen fruit plukken."), new Support(6, 5, "artikel 12, derde lid, onder b"),
                List.of(step("COLLEGEADVIES", GRIFFIER, "Het college is om advies gevraagd."), step("IN_COMMISSIE", "de agendacommissie", "De raadscommissie behandelt het verzoek."),
                        planned(), concluded("AANGENOMEN", RAAD), step("BEKENDGEMAAKT", COLLEGE, "Het besluit is bekendgemaakt."),
                        announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld"), step("UITVOERING_GEVOLGD", COLLEGE, "Er is gemeld wat er is uitgevoerd.")));
    }

    private static Scenario stadsmotie() {
        return new Scenario("stadsmotie", "SM", "Stadsmotie", List.of("Vraag de raad om een uitspraak", ADULT), "",
                texts("constaterend", "Er staan nergens bankjes.", "overwegend", "Zitten moet kunnen.", "verzoek", "Bankjes te plaatsen."), new Support(5, 5, "artikel 13, derde lid"),
                List.of(planned(), concluded("VERWORPEN", RAAD), step("BEKENDGEMAAKT", COLLEGE, "Het besluit is bekendgemaakt."),
                        announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld")));
    }

    static Scenario wijkagendering() {
        return new Scenario("wijkagendering", "WA", "Wijkagendering", List.of("Zet een onderwerp op de agenda", "Mijn buurt of wijk", ADULT), "centrum",
                texts("vraag", "Bespreek de drukte in het Centrum.", "waaromNu", "Er komt een markt bij."), new Support(4, 3, "artikel 14, derde lid, onder b"),
                List.of(planned(), concluded("VERWEZEN", COMMISSIE), announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld")));
    }

    static Scenario dorpsagendering() {
        return new Scenario("dorpsagendering", "DA", "Dorpsagendering", List.of("Zet een onderwerp op de agenda", "Mijn dorp", ADULT), "oosterdorp",
                texts("vraag", "Bespreek de bus naar Oosterdorp.", "waaromNu", "De dienstregeling verandert."), new Support(3, 2, "artikel 15, derde lid"),
                List.of(planned(), concluded("TOEZEGGING", COMMISSIE), announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld")));
    }

    private static Scenario jongereninitiatief() {
        return new Scenario("jongereninitiatief", "JI", "Jongereninitiatief", List.of("Doe de raad een voorstel", "12 tot en met 17 jaar"), "",
                texts("besluit", "Een skatebaan aan te leggen.", "waarom", "Er is na school niets te doen."), new Support(3, 2, "artikel 16, derde lid"),
                List.of(step("IN_COMMISSIE", "de agendacommissie", "De raadscommissie behandelt het verzoek."), announced("AFGEVOERD", COMMISSIE, "van de agenda afgevoerd"),
                        announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld")));
    }

    private static Scenario uitdaagrecht() {
        return new Scenario("uitdaagrecht", "UR", "Uitdaagrecht", List.of("Neem een taak van de gemeente over", ADULT), "",
                texts("taak", "Het groen in de Tuinstraat.", "aanpak", "Elke zaterdag met tien mensen.", "waaromBeter", "Wij wonen er.", "kosten", "500 euro per jaar."),
                new Support(3, 2, "artikel 17, derde lid"),
                List.of(step("BIJ_COLLEGE", GRIFFIER, "Het verzoek is naar het college gestuurd."), concluded("GEWIJZIGD_AANGENOMEN", COLLEGE),
                        announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld")));
    }

    private static Scenario referendum() {
        return new Scenario("referendumverzoek", "RV", "Raadgevend referendum", List.of("Vraag om een referendum", ADULT), "",
                texts("besluit", "Het besluit over de parkeergarage.", "vraag", "Bent u voor de parkeergarage?", "waarom", "Het raakt iedereen."),
                new Support(4, 3, "artikel 18, derde lid"),
                List.of(planned(), announced("DEFINITIEF_OPEN", RAAD, "De tweede ronde van steun verzamelen is begonnen."),
                        step("DEFINITIEF_INGEDIEND", GRIFFIER, "Het definitieve verzoek is ingediend."), step("TOEGELATEN", RAAD, "Het referendum is toegelaten."),
                        announced("TERUGGEKOPPELD", GRIFFIER, "De griffie heeft teruggekoppeld")));
    }

    private static Map<String, String> texts(String... pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return texts;
    }
}
