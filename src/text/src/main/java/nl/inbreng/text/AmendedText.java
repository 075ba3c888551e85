package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.domain.inhoud.Wijziging;

/** The text that a subamendement is written on: the decision as it would read with the amendement adopted. */
final class AmendedText {

    private AmendedText() {
    }

    /** @param parent an amendement that fits on these units */
    static List<TekstEenheid> of(List<TekstEenheid> units, Proposal parent) {
        Map<String, String> texts = new HashMap<>();
        parent.wijzigingen().stream().filter(change -> change.actie() == Wijziging.Actie.VERVANG)
                .forEach(change -> texts.put(change.eenheidSleutel(), PlainText.of(change.wordt())));
        List<TekstEenheid> amended = new ArrayList<>();
        for (TekstEenheid unit : units) {
            amended.add(new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), unit.citeertitel(),
                    texts.getOrDefault(unit.sleutel(), unit.tekst()), unit.amendeerbaar()));
        }
        return amended;
    }
}
