package nl.inbreng.regelingen;

import static nl.inbreng.regelingen.Key.always;
import static nl.inbreng.regelingen.Key.needed;
import static nl.inbreng.regelingen.Key.optional;
import static nl.inbreng.regelingen.Shape.ADDRESS;
import static nl.inbreng.regelingen.Shape.DATE;
import static nl.inbreng.regelingen.Shape.FLAG;
import static nl.inbreng.regelingen.Shape.TERM;
import static nl.inbreng.regelingen.Shape.TEXT;
import static nl.inbreng.regelingen.Shape.number;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.EditionHeader;

/** The two forms of rule files: every key, what may stand behind it, and what the griffie is asked when it is unknown. */
final class Forms {

    static final String ARTICLE = "In welk artikel staat dit?";
    private static final String UNTIL = "Wat is de eerste dag dat het niet meer geldt?";

    /** gemeente.yaml. A null in the contact of the griffie means: not established, so not shown. */
    static final Shape.Group GEMEENTE = group(
            always("code", TEXT, "Wat is de code van de gemeente bij het CBS? GM en vier cijfers."),
            always("naam", TEXT, "Hoe heet de gemeente?"), optional("fictief", FLAG, "Is de gemeente verzonnen?"),
            always("griffie", group(needed("email", TEXT, "Op welk e-mailadres bereikt een inwoner de griffie?"),
                    needed("telefoon", TEXT, "Op welk telefoonnummer bereikt een inwoner de griffie?"),
                    needed("adres", TEXT, "Op welk postadres bereikt een inwoner de griffie?")), "Hoe bereikt een inwoner de griffie?"),
            always("ris", group(always("connector", TEXT, "Welk raadsinformatiesysteem heeft de gemeente? ‘geen’ als Inbreng het niet leest."),
                    optional("organisatie", TEXT, "Welk nummer heeft de gemeente in dat systeem?")), "Waar staat de agenda van de raad?"),
            optional("gebieden", new Shape.Groups(group(always("schaal", Words.SCALE, "Is dit een straat, buurt, wijk of dorp?"),
                    always("code", TEXT, "Welke code heeft dit gebied?"), always("naam", TEXT, "Hoe heet dit gebied?"))), "Welke gebieden kent de gemeente?"),
            optional("cijfers", new Shape.Groups(group(always("soort", Words.FIGURE, "Wat is er geteld?"),
                    optional("gebied", TEXT, "Over welk gebied gaat het? Weglaten voor de hele gemeente."), always("op", DATE, "Op welke dag was het zo?"),
                    always("aantal", number(1, 20_000_000), "Hoeveel waren het er?"), source(), seen())), "Hoeveel inwoners of kiesgerechtigden zijn er?"),
            optional("recessen", new Shape.Groups(period()), "Wanneer heeft de raad reces?"),
            optional("schoolvakanties", new Shape.Groups(period()), "Wanneer is het schoolvakantie?"),
            optional("raadsperiodes", new Shape.Groups(group(from(), optional("tot", DATE, UNTIL), source())), "Van wanneer tot wanneer zit een raad?"));

    /** An edition: what identifies it, what {@link nl.inbreng.domain.regeling.Regeling} needs, and what is only told. */
    static final Shape.Group EDITION = new Shape.Group(Stream.of(identity(), rules(), process(), told()).flatMap(List::stream).toList());

    private Forms() {}

    static Shape.Group group(Key... keys) {
        return new Shape.Group(List.of(keys));
    }

    private static Shape.Group period() {
        return group(always("naam", TEXT, "Hoe heet deze periode, in een zin? Zoals: het zomerreces."), from(), always("tot", DATE, UNTIL), source());
    }

    private static Key from() {
        return always("van", DATE, "Wat is de eerste dag?");
    }

    private static Key source() {
        return always("bron", ADDRESS, "Waar staat dit?");
    }

    private static Key seen() {
        return always("gezien", DATE, "Op welke dag is de bron gelezen?");
    }

    private static List<Key> identity() {
        return List.of(
                always("instrument", Words.INSTRUMENT, "Welk recht van inwoners is dit?"),
                always("naam", TEXT, "Hoe noemt de gemeente dit recht?"),
                always("status", Shape.word(Map.of("vast", EditionHeader.Status.VAST, "experiment", EditionHeader.Status.EXPERIMENT,
                        "voorbeeld", EditionHeader.Status.VOORBEELD)), "Blijft de regeling, is het een proef, of is dit alleen een voorbeeld?"),
                optional("reden", TEXT, "Waarom kan niemand dit voorbeeld gebruiken?"),
                always("grondslag", group(
                        needed("regeling", TEXT, "Hoe heet de verordening of het raadsbesluit precies?"),
                        optional("artikel", TEXT, "Welk artikel geeft inwoners dit recht?"),
                        source(), optional("versie", TEXT, "Welke versie van de regeling is gelezen?")), "In welke regeling staat dit recht?"),
                always("bronnen", new Shape.Groups(group(always("url", ADDRESS, "Wat is het webadres van de bron?"), seen())), "Waar zijn de regels gelezen?"),
                always("geldigVan", DATE, "Vanaf welke dag geldt de regeling?"),
                optional("geldigTot", DATE, "Tot welke dag geldt de regeling?"),
                optional("bevestigdDoorGriffie", group(always("datum", DATE, "Op welke dag?"), always("naam", TEXT, "Wie?")), "Wie van de griffie heeft deze regels bevestigd?"),
                optional("teBevestigen", new Shape.Many(TEXT), "Welke waarden moet de griffie nog bevestigen?"));
    }

    private static List<Key> rules() {
        return List.of(
                needed("indiener", person(), "Wie mag indienen?"),
                needed("ondersteuner", person(), "Wie mag steunen?"),
                optional("peildatum", Words.same("dag_indiening", "inboekdatum", "dag_besluit"), "Op welke dag moet iemand aan de voorwaarden voldoen?"),
                needed("steun", SupportForm.SUPPORT, "Hoeveel steun is er nodig?"),
                needed("handtekening", group(
                        needed("velden", new Shape.Many(Words.fields()), "Welke gegevens moet een ondersteuner geven?"),
                        needed("kanalen", channels(), "Langs welke wegen mag steun binnenkomen?"),
                        optional("tekstOpLijst", FLAG, "Moet de tekst van het verzoek boven de handtekeningen staan?"),
                        optional("intrekken", Words.same("tot_indienen", "niet"), "Tot wanneer mag iemand zijn steun intrekken?"),
                        optional("artikel", TEXT, ARTICLE)), "Wat moet een steunbetuiging bevatten?"),
                optional("controle", group(always("methode", Words.same("volledig", "steekproef", "geen"), "Alles, een steekproef of niets?"),
                        optional("volledigTot", number(1, 1_000_000), "Tot hoeveel steunbetuigingen kijkt de gemeente alles na?")),
                        "Hoe worden de steunbetuigingen gecontroleerd?"),
                needed("uitsluitingen", new Shape.Groups(group(always("code", TEXT, "Met welk vast woord wordt dit onderwerp genoemd?"),
                        always("tekst", TEXT, "Waarover mag een verzoek niet gaan? Het slot van de zin ‘Gaat het verzoek over …?’."),
                        optional("artikel", TEXT, ARTICLE), optional("toets", Words.TEST, "Wie beoordeelt of een onderwerp is uitgesloten?"),
                        optional("wegen", new Shape.Many(Words.ROUTE), "Langs welke weg kan dit onderwerp wel verder?"), needed("verwijzing", TEXT, "Waar kan een inwoner met dit onderwerp wel terecht?"))),
                        "Over welke onderwerpen mag een verzoek niet gaan? Is er geen uitsluiting, dan horen wij dat ook graag."),
                optional("eerderBesluit", group(optional("duur", TERM, "Hoe lang na een besluit van de raad mag het onderwerp niet terugkomen?"),
                        optional("raadsperiode", FLAG, "Mag het onderwerp pas in de volgende raadsperiode terugkomen?"), optional("uitzondering", TEXT, "Wanneer mag een onderwerp eerder terugkomen?"),
                        optional("artikel", TEXT, ARTICLE)), "Hoe lang na een besluit van de raad mag het onderwerp niet terugkomen?"));
    }

    private static List<Key> process() {
        return List.of(
                optional("verzoek", group(needed("velden", new Shape.Many(TEXT), "Wat moet er in het verzoek staan?")), "Wat moet er in het verzoek staan?"),
                needed("indienen", group(needed("aan", TEXT, "Aan wie is het verzoek gericht?"), optional("adres", TEXT, "Op welk adres dient men het in?")), "Aan wie is het verzoek gericht?"),
                needed("termijn", terms(), "Binnen welke termijnen wordt een verzoek behandeld?"),
                optional("toetser", Words.ORGAAN, "Wie beoordeelt of het verzoek aan de regels voldoet?"),
                optional("agendeerder", Words.ORGAAN, "Wie zet het verzoek op de agenda?"),
                optional("beslisser", Words.ORGAAN, "Wie besluit over het verzoek?"),
                optional("route", new Shape.Many(Words.ORGAAN), "Langs welke vergaderingen gaat het verzoek?"),
                optional("koppeling", group(optional("raadsvoorstel", Words.same("verplicht"), "Hoort er een raadsvoorstel bij?"),
                        optional("versie", Words.same("verplicht"), "Hoort er een versie van dat voorstel bij?")), "Waaraan is het burgeramendement gekoppeld?"),
                optional("drager", group(optional("wijze", Words.DRAGER,
                        "Wie brengt het burgeramendement in de raad: een raadslid, het presidium, of moet de raad het behandelen?")),
                        "Wie brengt het burgeramendement in de raad?"));
    }

    /** What is told to residents and griffie, and what later documents and archives follow. */
    private static List<Key> told() {
        return List.of(
                optional("raadMagWijzigen", FLAG, "Mag de raad de tekst wijzigen?"),
                optional("indienerMagWijzigen", FLAG, "Mag de indiener de tekst nog wijzigen?"),
                optional("instemmingIndiener", FLAG, "Moet de indiener instemmen met een wijziging?"),
                optional("uitkomsten", new Shape.Many(Words.same("besproken", "motie", "toezegging", "verwezen_naar_college", "ter_kennisneming", "vervolgbespreking",
                        "overgenomen", "aangenomen", "gewijzigd_aangenomen", "verworpen", "aangehouden", "omgezet_in_motie", "vervallen", "ingetrokken")),
                        "Welke uitkomsten zijn er?"),
                optional("spreekrecht", group(optional("waar", Words.ORGAAN, "Waar mag de indiener het verzoek toelichten?"),
                        optional("minuten", number(1, 60), "Hoeveel minuten spreektijd heeft de indiener?"),
                        optional("plaatsvervanger", FLAG, "Mag een plaatsvervanger spreken?")),
                        "Mag de indiener het verzoek toelichten, en waar?"),
                optional("publicatie", group(optional("naamIndiener", Words.same("met_toestemming", "met_mogelijkheid_van_bezwaar", "ja", "nee"),
                        "Staat de naam van de indiener bij het verzoek?"), optional("ondersteuners", Words.same("nooit"), "Staan de namen van ondersteuners bij het verzoek?"),
                        optional("moment", TEXT, "Wanneer staat het verzoek online?")), "Wat is openbaar?"),
                optional("bewaren", group(optional("verzoek", TEXT, "Hoe lang bewaart de gemeente het verzoek?"),
                        optional("steun", TEXT, "Hoe lang bewaart de gemeente de steunbetuigingen?"), optional("na", TEXT, "Waarna begint die tijd?")), "Hoe lang bewaart de gemeente dit?"),
                optional("document", group(optional("stijl", Words.same("klassiek", "amsterdams", "klare_taal"), "In welke stijl?"),
                        optional("taal", Words.same("nl", "fy", "en"), "In welke taal?")), "Hoe ziet het formele stuk eruit?"),
                optional("rechtsmiddelen", new Shape.Groups(group(
                        always("besluit", Words.same("niet_ontvankelijk", "uitgesloten", "buiten_behandeling", "afgewezen"), "Bij welk besluit?"),
                        always("tekst", TEXT, "Welke tekst staat er dan onder?"))), "Welke rechtsmiddelen worden genoemd?"));
    }

    private static Shape.Group person() {
        return group(
                optional("typen", new Shape.Many(Words.FILER), "Wie mag dit: mensen, organisaties, belanghebbenden?"),
                optional("leeftijd", group(optional("min", number(0, 120), "Vanaf welke leeftijd?"), optional("max", number(0, 120), "Tot en met welke leeftijd?")),
                        "Geldt er een leeftijd, en welke?"),
                needed("status", Words.STATUS, "Moet iemand inwoner zijn, of mogen stemmen voor de gemeenteraad?"),
                optional("vertegenwoordigers", group(always("min", number(1, 10), "Hoeveel minstens?"), optional("max", number(1, 10), "Hoeveel hoogstens?")), "Hoeveel vertegenwoordigers zijn er?"),
                optional("plaatsvervanger", FLAG, "Is er een plaatsvervanger?"),
                optional("artikel", TEXT, ARTICLE));
    }

    private static Shape.Group channels() {
        return group(
                optional("papier", FLAG, "Mag steun op papier?"), optional("scan_email", FLAG, "Mag een gescande lijst per e-mail?"),
                optional("petities_nl", FLAG, "Mag steun via petities.nl?"), optional("digid", FLAG, "Mag steun met DigiD?"),
                needed("web", FLAG, "Mag steun ook via het web, met een bevestiging per e-mail in plaats van een handtekening op papier?"));
    }

    private static Shape.Group terms() {
        return group(
                optional("ontvangst", TERM, "Binnen welke tijd krijgt de indiener een bericht van ontvangst?"),
                optional("volledigheid", TERM, "Binnen welke tijd hoort de indiener of het verzoek compleet is?"),
                needed("toets", TERM, "Binnen welke tijd beslist de griffie of het verzoek aan de regels voldoet?"),
                optional("herstel", TERM, "Krijgt een indiener tijd om iets te herstellen, en hoeveel?"),
                optional("besluit", TERM, "Binnen welke tijd komt het verzoek in de raad?"),
                optional("preadvies", TERM, "Binnen welke tijd geeft het college advies?"),
                optional("voorVergadering", TERM, "Hoe lang voor de vergadering moet het verzoek binnen zijn?"),
                optional("opschorting", new Shape.Many(Words.PAUSE), "Staan de termijnen stil tijdens het reces of schoolvakanties?"),
                optional("artikel", TEXT, ARTICLE));
    }
}
