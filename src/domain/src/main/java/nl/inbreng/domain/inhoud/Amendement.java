package nl.inbreng.domain.inhoud;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;

/**
 * A proposal to change a raadsvoorstel (burgeramendement), in a form that can be put into the decision unchanged.
 *
 * @param titel        title in one line
 * @param voorstel     the pinned version of the raadsvoorstel
 * @param wijzigingen  changes in the order of the decision, one for each unit
 * @param toelichting  why, for the raad
 */
public record Amendement(String titel, VoorstelRef voorstel, List<Wijziging> wijzigingen, String toelichting) implements Inhoud {

    private static final TextRule TITEL = new TextRule("titel", "de titel", "Geef uw burgeramendement een titel. Eén regel is genoeg.", TextRule.LINE);
    private static final TextRule TOELICHTING = new TextRule("toelichting", "de toelichting", "Leg uit waarom u deze wijziging wilt.", TextRule.LONG);

    public Amendement {
        wijzigingen = List.copyOf(wijzigingen);
    }

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.AMENDEMENT;
    }

    @Override public List<Shortcoming> shortcomings() {
        List<Shortcoming> found = new ArrayList<>();
        TITEL.check(titel).ifPresent(found::add);
        if (wijzigingen.stream().allMatch(Wijziging::changesNothing)) {
            found.add(new Shortcoming("wijzigingen", "U hebt nog niets veranderd. Kies een onderdeel van het besluit en pas de tekst aan."));
        }
        for (Wijziging wijziging : wijzigingen) {
            new TextRule("wordt-" + wijziging.eenheidSleutel(), "de nieuwe tekst van " + wijziging.citeertitel(), "", TextRule.LONG)
                    .check(wijziging.written()).ifPresent(found::add);
        }
        TOELICHTING.check(toelichting).ifPresent(found::add);
        return List.copyOf(found);
    }
}
