package nl.inbreng.text;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;

/** Why a proposal cannot be laid on a text of the decision, in plain Dutch and with what to do. */
final class Obstacle {

    private final UnitTree tree;

    Obstacle(List<TekstEenheid> units) {
        this.tree = new UnitTree(units);
    }

    /** The first thing that stands in the way; empty when the proposal fits. */
    Optional<String> of(Proposal proposal) {
        return proposal.alternatief().isBlank() ? of(proposal.wijzigingen()) : Optional.empty();
    }

    /** The first thing that stands in the way of a set of changes. */
    Optional<String> of(List<Wijziging> changes) {
        ChangeSet set = new ChangeSet(tree, changes);
        return changes.stream().map(change -> set.obstacle(change).map(kind -> words(kind, change)).or(() -> otherText(change)))
                .flatMap(Optional::stream).findFirst();
    }

    private static String words(ChangeSet.Obstacle kind, Wijziging change) {
        String what = "Dit amendement wijzigt " + change.citeertitel();
        return switch (kind) {
            case UNKNOWN -> what + ", maar dat staat niet (meer) in het besluit. Kies waar de wijziging nu hoort.";
            case LOCKED -> what + ", maar dat is geen tekst die u kunt wijzigen. Kies een ander onderdeel van het besluit.";
            case OTHER_KIND -> "Dit amendement zet " + change.citeertitel() + " naast een ander soort onderdeel. Kies een andere plaats.";
            case UNDER_ITSELF -> "Dit amendement zet " + change.citeertitel() + " binnen zichzelf. Kies een andere plaats.";
            case NO_PLACE -> "Dit amendement zet iets naast " + change.citeertitel() + ", maar schrapt die plaats zelf. Kies een andere plaats.";
        };
    }

    /** What was written on another text would undo changes that nobody asked to undo. */
    private Optional<String> otherText(Wijziging change) {
        if (change.actie().adds()) {
            return Optional.empty();
        }
        String now = tree.find(change.eenheidSleutel()).orElseThrow().tekst();
        return now.equals(change.was()) || Edit.words(change.was()).equals(Edit.words(now)) ? Optional.empty()
                : Optional.of("Dit amendement is geschreven op een andere tekst van " + change.citeertitel() + ". Zet het eerst over op de tekst van nu.");
    }
}
