package nl.inbreng.documents;

import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Initiatief;
import nl.inbreng.domain.inhoud.Motie;
import nl.inbreng.domain.inhoud.Referendumvraag;
import nl.inbreng.domain.inhoud.Uitdaging;
import nl.inbreng.domain.regeling.Instrument.Shape;

/** A text of each shape, and another one as its filer could hand it in after repair. */
final class Texts {

    private Texts() { }

    static Inhoud of(Shape shape) {
        return switch (shape) {
            case AGENDERING -> Dossiers.agendering();
            case AMENDEMENT -> Dossiers.amendement();
            case INITIATIEF -> new Initiatief("Een fietspad langs de Waterlinie",
                    "1. Een vrij fietspad aan te leggen tussen de Dorpsstraat en het station.\n2. Dat in 2027 te doen.",
                    "Elke dag fietsen hier 900 mensen over de rijweg. Auto’s mogen er 60.", "De provincie betaalt de helft.", "Ongeveer € 400.000.");
            case MOTIE -> new Motie("Houd de bibliotheek open",
                    "- de bibliotheek in Noord na 1 januari dichtgaat;\n- er elke week 700 mensen komen;",
                    "kinderen zonder boeken thuis er veel aan hebben;\neen busreis naar de stad voor veel ouderen te ver is;",
                    "1. de bibliotheek tot en met 2027 open te houden;\n2. in die tijd met de wijk een plan te maken.", "Wij hebben met 200 bezoekers gepraat.");
            case UITDAGING -> new Uitdaging("Het groen aan de Singel", "De gemeente maait de bermen aan de Singel vier keer per jaar.",
                    "Met 30 bewoners, in twee ploegen:\n\n- zaaien in maart;\n- maaien in juni en september.", "Meer bloemen, en buren die elkaar kennen.", "€ 2.500 per jaar. Dat is minder dan nu.");
            case REFERENDUM -> new Referendumvraag("Stem over de parkeergarage", "Het raadsbesluit over de parkeergarage onder de Markt, op 15 december 2026.",
                    "Wilt u een parkeergarage onder de Markt?", "Het plan kost € 30 miljoen en staat in geen enkel verkiezingsprogramma.");
        };
    }

    static Inhoud mended(Shape shape) {
        return switch (shape) {
            case AGENDERING -> Dossiers.mendedAgendering();
            case AMENDEMENT -> Dossiers.mendedAmendement();
            case INITIATIEF -> new Initiatief("Een veilig fietspad", "Een fietspad aan te leggen.", "Het is gevaarlijk.", "", "");
            case MOTIE -> new Motie("Boeken dichtbij", "de bibliotheek dichtgaat", "boeken belangrijk zijn", "een bus met boeken te laten rijden", "");
            case UITDAGING -> new Uitdaging("Bloemen aan de Singel", "Maaien.", "Zelf zaaien.", "Mooier.", "Niets.");
            case REFERENDUM -> new Referendumvraag("Stem over de Markt", "Het besluit over de Markt.", "Wilt u een autovrije Markt?", "Het gaat iedereen aan.");
        };
    }
}
