package nl.inbreng.regelingen;

import static nl.inbreng.regelingen.Key.always;
import static nl.inbreng.regelingen.Key.needed;
import static nl.inbreng.regelingen.Key.optional;
import static nl.inbreng.regelingen.Shape.FLAG;
import static nl.inbreng.regelingen.Shape.TERM;
import static nl.inbreng.regelingen.Shape.TEXT;
import static nl.inbreng.regelingen.Shape.number;

import java.util.List;
import java.util.stream.Stream;

/** The keys of "steun": one number, one for each scale, a ranking, or stages of these. Which keys belong together is in {@link SupportChecks}. */
final class SupportForm {

    /** "steun" as a whole. */
    static final Shape.Group SUPPORT = new Shape.Group(Stream.concat(one().stream(), Stream.of(optional("fasen", new Shape.Groups(stage()), "Welke stappen heeft het verzamelen van steun?"))).toList());

    private SupportForm() {}

    private static List<Key> one() {
        return Stream.of(kind(), amount(), List.of(
                optional("trappen", new Shape.Groups(tier()), "Hoeveel inwoners moeten steunen, voor elke schaal?"),
                optional("rangorde", ranking(), "Hoe krijgt de hoogste op de ranglijst een plaats op de agenda?"),
                optional("indienerTeltMee", FLAG, "Telt de indiener zelf mee voor het aantal, of komt het aantal er nog bij?"),
                optional("artikel", TEXT, Forms.ARTICLE),
                optional("venster", window(), "Hoe lang mag een inwoner steun verzamelen?"))).flatMap(List::stream).toList();
    }

    private static List<Key> kind() {
        return List.of(optional("soort", Words.same("absoluut", "percentage", "kiesdeler", "rangorde", "geen"), "Hoe is bepaald hoeveel steun nodig is?"),
                optional("schaal", Words.SCALE, "Voor welk deel van de gemeente geldt het aantal?"));
    }

    private static List<Key> amount() {
        return List.of(
                optional("aantal", number(1, 1_000_000), "Hoeveel inwoners moeten steunen?"),
                optional("percentage", Shape.decimal(100), "Hoeveel procent moet steunen?"),
                optional("basis", Words.FIGURE, "Een percentage waarvan: van de inwoners of van de kiesgerechtigden?"),
                optional("minimum", number(1, 1_000_000), "Is er een laagste aantal?"),
                optional("maximum", number(1, 1_000_000), "Is er een hoogste aantal?"),
                optional("afronding", Words.ROUNDING, "Hoe wordt een gebroken aantal afgerond?"),
                optional("veelvoud", Shape.decimal(1000), "Hoeveel keer de kiesdeler is nodig?"));
    }

    private static Shape.Group tier() {
        return new Shape.Group(Stream.of(List.of(always("schaal", Words.SCALE, "Voor welk deel van de gemeente geldt dit aantal?")), amount(), List.of(optional("artikel", TEXT, Forms.ARTICLE)))
                .flatMap(List::stream).toList());
    }

    private static Shape.Group ranking() {
        return Forms.group(
                needed("periode", TERM, "Hoe lang telt steun mee voor de ranglijst?"),
                needed("slot", Forms.group(needed("elke", TERM, "Om de hoeveel tijd komt er een plaats op de agenda vrij?"),
                        needed("eerste", Shape.DATE, "Op welke dag is de eerste plaats?")), "Hoe vaak komt er een plaats op de agenda vrij?"),
                optional("artikel", TEXT, Forms.ARTICLE));
    }

    private static Shape.Group window() {
        return Forms.group(
                optional("duur", TERM, "Hoe lang mag een inwoner steun verzamelen?"),
                optional("voorVergadering", TERM, "Hoe lang voor de vergadering moet de steun binnen zijn?"),
                optional("artikel", TEXT, Forms.ARTICLE));
    }

    private static Shape.Group stage() {
        return new Shape.Group(Stream.concat(Stream.of(always("naam", TEXT, "Hoe heet deze stap?")), Stream.concat(one().stream(),
                Stream.of(optional("beslisser", Words.ORGAAN, "Wie beslist na deze stap?")))).toList());
    }
}
