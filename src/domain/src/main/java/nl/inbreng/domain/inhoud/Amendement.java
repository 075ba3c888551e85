package nl.inbreng.domain.inhoud;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;

/**
 * A proposal to change a raadsvoorstel (burgeramendement), in a form that can be put into the decision unchanged.
 *
 * @param titel         title in one line
 * @param voorstel      the pinned version of the raadsvoorstel
 * @param wijzigingen   changes in the order of the decision; none with an alternative for the whole decision
 * @param toelichting   why, for the raad; may be empty
 * @param dekking       how changed amounts are paid for; empty when not said
 * @param alternatief   other text for the whole decision, one line for each unit; empty when units are changed one by one
 * @param opAmendement  kenmerk of the amendement that this one changes (subamendement); empty when it changes the raadsvoorstel itself
 */
public record Amendement(String titel, VoorstelRef voorstel, List<Wijziging> wijzigingen, String toelichting,
                         String dekking, String alternatief, String opAmendement) implements Inhoud {

    /** Longest text of a whole decision, in characters: some forty printed pages. */
    public static final int WHOLE_DECISION = 100_000;

    private static final TextRule TITEL = new TextRule("titel", "de titel", "Geef uw burgeramendement een titel. Eén regel is genoeg.", TextRule.LINE);
    private static final TextRule TOELICHTING = new TextRule("toelichting", "de toelichting", "", TextRule.LONG);

    public Amendement {
        wijzigingen = List.copyOf(wijzigingen);
        toelichting = toelichting == null ? "" : toelichting;
        dekking = dekking == null ? "" : dekking;
        alternatief = alternatief == null ? "" : alternatief;
        opAmendement = opAmendement == null ? "" : opAmendement;
    }

    /** Changes of the raadsvoorstel itself, unit by unit. */
    public Amendement(String titel, VoorstelRef voorstel, List<Wijziging> wijzigingen, String toelichting) {
        this(titel, voorstel, wijzigingen, toelichting, "", "", "");
    }

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.AMENDEMENT;
    }

    /** The same amendement with other changes. */
    public Amendement with(List<Wijziging> others) {
        return new Amendement(titel, voorstel, others, toelichting, dekking, alternatief, opAmendement);
    }

    /** The changes that change something, in order: a unit that was opened and left as it was asks nothing (vormtoets V2). */
    public List<Wijziging> real() {
        return wijzigingen.stream().filter(change -> !change.changesNothing()).toList();
    }

    /** The same amendement with another text for the whole decision. */
    public Amendement instead(String whole) {
        return new Amendement(titel, voorstel, List.of(), toelichting, dekking, whole, opAmendement);
    }

    /** True when it proposes another text for the whole decision. */
    public boolean isAlternative() {
        return !alternatief.isBlank();
    }

    @Override public List<Shortcoming> shortcomings() {
        List<Shortcoming> found = new ArrayList<>();
        TITEL.check(titel).ifPresent(found::add);
        if (!isAlternative() && real().isEmpty()) {
            found.add(new Shortcoming("wijzigingen", "U hebt nog niets veranderd. Kies een onderdeel van het besluit en pas de tekst aan."));
        }
        if (isAlternative() && !real().isEmpty()) {
            found.add(new Shortcoming("alternatief", "U schreef een andere tekst voor het hele besluit, en u veranderde ook losse onderdelen. Kies één van de twee. "
                    + "Neem de andere tekst terug, of laat de losse onderdelen zoals ze waren."));
        }
        int added = 0;
        for (Wijziging wijziging : wijzigingen) {
            TextRule rule = wijziging.actie().adds() ? new TextRule("nieuw-" + ++added, "de tekst die u toevoegt bij " + wijziging.citeertitel(), "", TextRule.LONG)
                    : new TextRule("wordt-" + wijziging.eenheidSleutel(), "de nieuwe tekst van " + wijziging.citeertitel(), "", TextRule.LONG);
            rule.check(wijziging.written()).ifPresent(found::add);
        }
        wijzigingen.stream().filter(w -> w.actie().moves() && wijzigingen.stream().anyMatch(other -> other.vervalt() && other.eenheidSleutel().equals(w.eenheidSleutel())))
                .map(w -> new Shortcoming("wordt-" + w.eenheidSleutel(), "U haalt " + w.citeertitel() + " weg en zet het ook op een andere plek. Kies één van de twee.")).forEach(found::add);
        new TextRule("alternatief", "de nieuwe tekst van het besluit", "", WHOLE_DECISION).check(alternatief).ifPresent(found::add);
        new TextRule("dekking", "de dekking", "", TextRule.LONG).check(dekking).ifPresent(found::add);
        TOELICHTING.check(toelichting).ifPresent(found::add);
        return List.copyOf(found);
    }
}
