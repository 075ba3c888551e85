package nl.inbreng.text.akn;

import java.util.List;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlSheet;

/**
 * An amendement as an Akoma Ntoso amendment: first its sentences, as every page and document gives them; then each change is one mod with its was and its wordt as quoted structures, and the same
 * change again in the analysis, pointing at the eId of its unit. Of an alternative for the whole decision only the new text is quoted.
 */
public final class AknAmendment {

    private static final String WAS = "__was";
    private static final String WORDT = "__wordt";

    private final XmlSheet sheet;
    private final Amendement amendement;
    private final Base base;
    private final String target;

    private AknAmendment(XmlSheet sheet, Amendement amendement, Base base, String target) {
        this.sheet = sheet;
        this.amendement = amendement;
        this.base = base;
        this.target = target;
    }

    /** What it was written on. @param units of the decision @param opNaam how an amended amendement is named; empty when its kenmerk is all there is */
    public record Base(List<TekstEenheid> units, String opNaam) {
        public Base {
            units = List.copyOf(units);
        }
    }

    /** The document, for one that names no other amendement than by its kenmerk. @param base units of the decision it was written on @param decision header of that decision */
    public static String write(AknHeader header, Amendement amendement, List<TekstEenheid> base, AknHeader decision) {
        return write(header, amendement, new Base(base, ""), decision);
    }

    /** The document. @param decision header of that decision, as written by {@link AknDecision} */
    public static String write(AknHeader header, Amendement amendement, Base base, AknHeader decision) {
        return XmlSheet.written(AknMeta.NAMESPACE, "akomaNtoso", sheet -> {
            AknAmendment written = new AknAmendment(sheet, amendement, base, decision.expression());
            sheet.element("amendment", () -> {
                AknMeta.write(sheet, header, AknMeta.changes(meta -> written.modifications()), none -> { });
                sheet.element("amendmentBody", written::body);
            }, "name", amendement.opAmendement().isEmpty() ? "amendement" : "subamendement");
        });
    }

    /** One change. @param destination address of what it changes @param place before or after it for what is added or moved @param moved address of what moves, or empty @param was empty when nothing goes @param wordt empty when nothing comes */
    private record Mod(String id, String type, String destination, String place, String moved, String label, String was, String wordt) {
    }

    private List<Mod> all() {
        if (amendement.isAlternative()) {
            return List.of(new Mod("mod_1", "substitution", target, "unspecified", "", "De tekst van het ontwerpbesluit: ", "", amendement.alternatief()));
        }
        List<Wijziging> real = amendement.wijzigingen().stream().filter(change -> change.vervalt() || !change.changesNothing()).toList();
        return IntStream.range(0, real.size()).mapToObj(i -> mod(i + 1, real.get(i))).toList();
    }

    private Mod mod(int number, Wijziging change) {
        String own = target + "#" + AknId.of(change.eenheidSleutel());
        boolean moves = change.actie().moves();
        return new Mod("mod_" + number, type(change), moves ? target + "#" + AknId.of(change.naast()) : own, position(change), moves ? own : "", label(change), change.was(), change.wordt());
    }

    /** Which text it is about; what happens to it is told once, in the sentences. */
    private String label(Wijziging change) {
        return switch (change.actie()) {
            case VERVANG, VERWIJDER -> change.citeertitel() + ": ";
            case VOEG_TOE_VOOR -> "vóór " + change.citeertitel() + ": ";
            case VOEG_TOE_NA -> "na " + change.citeertitel() + ": ";
            case VERPLAATS_VOOR -> change.citeertitel() + ", naar vóór " + cited(change.naast()) + ": ";
            case VERPLAATS_NA -> change.citeertitel() + ", naar na " + cited(change.naast()) + ": ";
        };
    }

    private String cited(String key) {
        return base.units().stream().filter(unit -> unit.sleutel().equals(key)).map(TekstEenheid::citeertitel).findFirst().orElse(key);
    }

    private void modifications() {
        all().forEach(mod -> sheet.element("textualMod", () -> {
            sheet.mark("source", "href", "#" + mod.id());
            sheet.mark("destination", "href", mod.destination(), "pos", mod.place());
            if (!mod.moved().isEmpty()) {
                sheet.mark("previous", "href", mod.moved());
            }
            if (!mod.was().isEmpty()) {
                sheet.mark("old", "href", "#" + mod.id() + WAS);
            }
            if (!mod.wordt().isEmpty()) {
                sheet.mark("new", "href", "#" + mod.id() + WORDT);
            }
        }, "eId", "wijziging_" + mod.id(), "type", mod.type()));
    }

    private void mods() {
        if (!amendement.opAmendement().isEmpty()) {
            sheet.line("p", "Dit wijzigt het amendement " + (base.opNaam().isEmpty() ? "" : base.opNaam() + ", met kenmerk ") + amendement.opAmendement() + ", en staat op de tekst die het besluit daarmee krijgt.");
        }
        AmendingSentence.given(base.units(), amendement, base.opNaam()).stream().flatMap(String::lines).forEach(line -> sheet.line("p", line));
        all().forEach(mod -> sheet.element("p", () -> sheet.element("mod", () -> {
            sheet.text(mod.label());
            quoted(mod.id() + WAS, mod.was());
            quoted(mod.id() + WORDT, mod.wordt());
        }, "eId", mod.id())));
    }

    private void quoted(String id, String text) {
        if (!text.isEmpty()) {
            sheet.element("quotedStructure", () -> text.lines().forEach(line -> sheet.line("p", line)), "eId", id);
        }
    }

    private static String type(Wijziging change) {
        return switch (change.actie()) {
            case VERVANG -> "substitution";
            case VERWIJDER -> "repeal";
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> "insertion";
            case VERPLAATS_VOOR, VERPLAATS_NA -> "renumbering";
        };
    }

    private static String position(Wijziging change) {
        return switch (change.actie()) {
            case VOEG_TOE_VOOR, VERPLAATS_VOOR -> "before";
            case VOEG_TOE_NA, VERPLAATS_NA -> "after";
            case VERVANG, VERWIJDER -> "unspecified";
        };
    }

    private void body() {
        sheet.element("amendmentHeading", () -> sheet.line("p", amendement.titel()));
        sheet.element("amendmentContent", this::mods);
        if (amendement.toelichting().isBlank() && amendement.dekking().isBlank()) {
            return;
        }
        sheet.element("amendmentJustification", () -> {
            amendement.toelichting().lines().forEach(line -> sheet.line("p", line));
            if (!amendement.dekking().isBlank()) {
                sheet.line("p", "Dekking: " + amendement.dekking());
            }
        });
    }
}
