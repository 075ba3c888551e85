package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.text.akn.AknPlacing;
import nl.inbreng.text.akn.AknReader;
import nl.inbreng.text.akn.AknReading;
import nl.inbreng.text.xml.XmlReading;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The page on which the griffier looks at an amendement of the raad.
 *
 * @param all     the burgeramendementen on the raadsvoorstel
 * @param gelezen what was in the file; empty before a file is read
 * @param errors  what is wrong with the file
 */
public record RaadScreen(AmendementenOpVoorstel all, Optional<RaadAmendement> gelezen, List<FieldError> errors) {

    public RaadScreen {
        errors = List.copyOf(errors);
    }

    static RaadScreen asking(AmendementenOpVoorstel all) {
        return new RaadScreen(all, Optional.empty(), List.of());
    }

    static RaadScreen wrong(AmendementenOpVoorstel all, String sentence) {
        return new RaadScreen(all, Optional.empty(), List.of(new FieldError(UploadForm.FILE, sentence)));
    }

    /** What is in a file, or what is wrong with it. Never throws for what the file holds. */
    static RaadScreen read(AmendementenOpVoorstel all, byte[] file) {
        return switch (AknReader.read(file)) {
            case AknReading.Amendment amendment -> weighed(all, amendment);
            case AknReading.Refused refused -> wrong(all, sentence(refused.fault()));
            case AknReading.NoAmendment none -> wrong(all, "In dit bestand staat geen amendement in Akoma Ntoso. Vraag om het bestand van het amendement zelf.");
        };
    }

    private static RaadScreen weighed(AmendementenOpVoorstel all, AknReading.Amendment amendment) {
        int changes = amendment.wijzigingen().size();
        if (changes == 0) return wrong(all, "In dit amendement staat geen wijziging die wij kunnen lezen. Vraag om een bestand waarin elke wijziging een ‘mod’ is.");
        if (changes > AknPlacing.MOST_CHANGES) return wrong(all, "In dit bestand staan meer dan 1.000 wijzigingen. Zoveel kunnen wij niet naast elkaar zetten.");
        return new RaadScreen(all, Optional.of(RaadAmendement.of(all, amendment)), List.of());
    }

    private static String sentence(XmlReading.Fault fault) {
        return switch (fault) {
            case MALFORMED -> "Dit bestand is geen XML, of het is beschadigd. Kies het bestand van het amendement in Akoma Ntoso (xml).";
            case DOCTYPE -> "In dit bestand staat een DOCTYPE. Daarmee kan een bestand gegevens van elders ophalen. Wij lezen het daarom niet. Vraag om een bestand zonder DOCTYPE.";
            case TOO_LARGE -> "Dit bestand heeft te veel onderdelen of lagen. Kies een bestand met alleen het amendement.";
        };
    }

    /** Address of this page. */
    public String path() {
        return path(all.voorstel().ref().id());
    }

    /** Address of this page of a raadsvoorstel. @param voorstel its id */
    public static String path(long voorstel) {
        return AmendementenScreen.path(voorstel) + "/van-de-raad";
    }

    /** Asks for the file. */
    public Field upload() {
        return Field.of(FieldKind.FILE, UploadForm.FILE, gelezen.isEmpty() ? "Kies het bestand" : "Kies een ander bestand")
                .hint("Een amendement in Akoma Ntoso (xml), hooguit 10 MB.").errors(errors);
    }
}
