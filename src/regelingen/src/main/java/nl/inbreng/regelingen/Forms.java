package nl.inbreng.regelingen;

import static nl.inbreng.regelingen.Key.always;
import static nl.inbreng.regelingen.Key.needed;
import static nl.inbreng.regelingen.Key.optional;
import static nl.inbreng.regelingen.Shape.ADDRESS;
import static nl.inbreng.regelingen.Shape.DATE;
import static nl.inbreng.regelingen.Shape.FLAG;
import static nl.inbreng.regelingen.Shape.TEXT;
import static nl.inbreng.regelingen.Shape.number;
import static nl.inbreng.regelingen.Shape.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.SignatureField;

/** The two forms of rule files: every key, what may stand behind it, and what the griffie is asked when it is unknown. */
final class Forms {

    /** The handwritten signature on paper; on the web the confirmed e-mail stands in for it, so it is no field of a page. */
    static final String HANDWRITTEN = "handtekening";
    private static final String ARTICLE = "In welk artikel staat dit?";

    /** gemeente.yaml. A null in the contact of the griffie means: not established, so not shown. */
    static final Shape.Group GEMEENTE = group(
            always("code", TEXT), always("naam", TEXT), optional("fictief", FLAG),
            always("griffie", group(needed("email", TEXT, ""), needed("telefoon", TEXT, ""), needed("adres", TEXT, ""))),
            always("ris", group(always("connector", TEXT), optional("organisatie", TEXT))));

    /** An edition: what identifies it, what {@link nl.inbreng.domain.regeling.Regeling} needs, and what is only told. */
    static final Shape.Group EDITION = new Shape.Group(Stream.of(identity(), rules(), told()).flatMap(List::stream).toList());

    private Forms() {}

    private static List<Key> identity() {
        return List.of(
                always("instrument", word(byWord(Instrument.values(), Instrument::word))),
                always("naam", TEXT),
                always("status", word(Map.of("vast", false, "experiment", true))),
                always("grondslag", group(
                        needed("regeling", TEXT, "Hoe heet de verordening of het raadsbesluit precies?"),
                        optional("artikel", TEXT, "Welk artikel geeft inwoners dit recht?"),
                        always("bron", ADDRESS))),
                always("bronnen", new Shape.Groups(group(always("url", ADDRESS), always("gezien", DATE)))),
                always("geldigVan", DATE),
                optional("geldigTot", DATE, "Tot welke dag geldt de regeling?"),
                optional("teBevestigen", new Shape.Many(TEXT)));
    }

    private static List<Key> rules() {
        return List.of(
                needed("indiener", person(), "Wie mag indienen?"),
                needed("ondersteuner", person(), "Wie mag steunen?"),
                needed("steun", support(), "Hoeveel steun is er nodig?"),
                needed("handtekening", group(
                        needed("velden", new Shape.Many(word(fields())), "Welke gegevens moet een ondersteuner geven?"),
                        needed("kanalen", channels(), "Langs welke wegen mag steun binnenkomen?"),
                        optional("artikel", TEXT, ARTICLE)), "Wat moet een steunbetuiging bevatten?"),
                needed("uitsluitingen", new Shape.Groups(group(always("code", TEXT), always("tekst", TEXT),
                        optional("artikel", TEXT, ARTICLE), needed("verwijzing", TEXT, "Waar kan een inwoner met dit onderwerp wel terecht?"))),
                        "Over welke onderwerpen mag een verzoek niet gaan? Is er geen uitsluiting, dan horen wij dat ook graag."),
                needed("termijn", terms(), "Binnen welke termijnen wordt een verzoek behandeld?"),
                needed("indienen", group(needed("aan", TEXT, "Aan wie is het verzoek gericht?")), "Aan wie is het verzoek gericht?"));
    }

    /** Informative keys that no code uses yet. They are listed so that an edition can say that they are established. */
    private static List<Key> told() {
        return List.of(
                optional("bevestigdDoorGriffie", group(always("datum", DATE), always("naam", TEXT)), "Wie van de griffie heeft deze regels bevestigd?"),
                optional("peildatum", word(same("dag_indiening", "inboekdatum", "dag_besluit")), "Op welke dag moet iemand aan de voorwaarden voldoen?"),
                optional("eerderBesluit", group(optional("duur", TEXT, "Hoe lang na een besluit van de raad mag het onderwerp niet terugkomen?"),
                        optional("uitzondering", TEXT)), "Hoe lang na een besluit van de raad mag het onderwerp niet terugkomen?"),
                optional("verzoek", group(needed("velden", new Shape.Many(TEXT), "Wat moet er in het verzoek staan?"))),
                optional("koppeling", group(optional("raadsvoorstel", TEXT), optional("versie", TEXT))),
                optional("drager", group(optional("wijze", word(same("raadslid_neemt_over", "presidium_brengt_in", "verplichte_behandeling")),
                        "Wie brengt het burgeramendement in de raad: een raadslid, het presidium, of moet de raad het behandelen?"))),
                optional("raadMagWijzigen", FLAG, "Mag de raad de tekst wijzigen?"),
                optional("spreekrecht", group(optional("waar", TEXT, "Waar mag de indiener het verzoek toelichten?"),
                        optional("minuten", number(1, 60), "Hoeveel minuten spreektijd heeft de indiener?"), optional("plaatsvervanger", FLAG))),
                optional("publicatie", group(optional("naamIndiener", TEXT), optional("ondersteuners", word(same("nooit"))))),
                optional("route", new Shape.Many(TEXT), "Langs welke vergaderingen gaat het verzoek?"),
                optional("toetser", TEXT, "Wie beoordeelt of het verzoek aan de regels voldoet?"),
                optional("beslisser", TEXT, "Wie besluit over het verzoek?"));
    }

    private static Shape.Group person() {
        Map<String, Entitlement.Status> status = byWord(Entitlement.Status.values(), value -> value.name().toLowerCase(Locale.ROOT));
        return group(
                optional("typen", new Shape.Many(word(same("natuurlijk_persoon", "organisatie", "belanghebbende")))),
                optional("leeftijd", group(needed("min", number(0, 120), "Vanaf welke leeftijd?")), "Geldt er een leeftijd, en welke?"),
                needed("status", word(status), "Moet iemand inwoner zijn, of mogen stemmen voor de gemeenteraad?"),
                optional("artikel", TEXT, ARTICLE));
    }

    private static Shape.Group support() {
        return group(
                needed("soort", word(same("absoluut")), "Is de drempel een vast aantal?"),
                optional("schaal", word(same("stad")), "Geldt het aantal voor de hele gemeente?"),
                needed("aantal", number(1, 1_000_000), "Hoeveel inwoners moeten steunen?"),
                needed("indienerTeltMee", FLAG, "Telt de indiener zelf mee voor het aantal, of komt het aantal er nog bij?"),
                optional("artikel", TEXT, ARTICLE),
                needed("venster", group(
                        optional("dagen", number(1, 730), "Hoeveel dagen mag een inwoner steun verzamelen?"),
                        optional("dagenVoorVergadering", number(0, 90), "Hoeveel dagen voor de vergadering moet de steun binnen zijn?"),
                        optional("artikel", TEXT, ARTICLE)), "Hoe lang mag een inwoner steun verzamelen?"));
    }

    private static Shape.Group channels() {
        return group(
                optional("papier", FLAG, "Mag steun op papier?"), optional("scan_email", FLAG, "Mag een gescande lijst per e-mail?"),
                optional("petities_nl", FLAG, "Mag steun via petities.nl?"), optional("digid", FLAG, "Mag steun met DigiD?"),
                needed("web", FLAG, "Mag steun ook via het web, met een bevestiging per e-mail in plaats van een handtekening op papier?"));
    }

    private static Shape.Group terms() {
        return group(
                needed("toets", number(1, 366), "Binnen hoeveel dagen beslist de griffie of het verzoek aan de regels voldoet?"),
                optional("herstel", number(1, 366), "Krijgt een indiener tijd om iets te herstellen, en hoeveel dagen?"),
                optional("ontvangst", number(1, 366), "Binnen hoeveel dagen krijgt de indiener een bericht van ontvangst?"),
                optional("besluit", number(1, 366), "Binnen hoeveel dagen komt het verzoek in de raad?"),
                optional("artikel", TEXT, ARTICLE));
    }

    private static Map<String, Object> fields() {
        Map<String, Object> words = new java.util.HashMap<>(byWord(SignatureField.values(), SignatureField::word));
        words.put(HANDWRITTEN, HANDWRITTEN);
        return words;
    }

    private static Shape.Group group(Key... keys) {
        return new Shape.Group(List.of(keys));
    }

    private static <E> Map<String, E> byWord(E[] values, Function<E, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }

    private static Map<String, String> same(String... words) {
        return Arrays.stream(words).collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
