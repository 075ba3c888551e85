package nl.inbreng.web;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.domain.regeling.Area;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldKind;

/** The part of the gemeente that a request is about, where the rules differ by part. */
public final class Places {

    /** Name of the form field. */
    public static final String FIELD = "gebied";

    private Places() {}

    /** True when a filer has something to choose. */
    public static boolean differ(Stage stage, LocalFacts facts) {
        return !stage.areas(facts).isEmpty();
    }

    /** The question, with how much support each answer asks. */
    public static Field field(Stage stage, LocalFacts facts) {
        List<Choice> choices = new ArrayList<>();
        stage.tier(Scale.STAD).ifPresentOrElse(tier -> choices.add(new Choice("", "De hele gemeente (" + tier.phrase() + ")")), () -> choices.add(new Choice("", "Kies een deel")));
        for (Tier tier : stage.tiers()) facts.areas(tier.scale()).forEach(area -> choices.add(new Choice(area.code(), Showing.capital(name(area)) + " (" + tier.phrase() + ")")));
        return Field.choose(FieldKind.SELECT, FIELD, "Over welk deel van de gemeente gaat het?", choices).value("");
    }

    /** "wijk Centrum". */
    public static String name(Area area) {
        return area.scale().word() + " " + area.naam();
    }
}
