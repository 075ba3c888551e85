package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.Block.Paragraph;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.TekstEenheid;

/**
 * The words to be decided on, complete and without marks, so that they can be put into the decision unchanged.
 *
 * @param eenheden the text on which the amendement was written; none when it is not known any more
 * @param opNaam   how an amended amendement is called; empty when its kenmerk is all there is
 */
record OperativeText(List<TekstEenheid> eenheden, String opNaam) {

    /** The sentences, grouped where the text is known; else one for each change, in the words that the change itself carries. */
    List<Block> of(Amendement amendement) {
        List<Block> blocks = new ArrayList<>();
        sentences(amendement).forEach(sentence -> blocks.add(boxed(sentence)));
        return blocks;
    }

    /** The same as plain sentences. */
    List<String> sentences(Amendement amendement) {
        List<String> grouped = AmendingSentence.of(eenheden, amendement).stream().map(sentence -> named(sentence, amendement)).toList();
        return grouped.isEmpty() ? loose(amendement) : grouped;
    }

    private String named(String sentence, Amendement amendement) {
        return opNaam.isEmpty() || amendement.opAmendement().isEmpty() ? sentence : sentence.replace(amendement.opAmendement(), opNaam);
    }

    private static List<String> loose(Amendement amendement) {
        return amendement.wijzigingen().stream().filter(change -> !change.changesNothing()).map(OperativeText::loose).toList();
    }

    private static String loose(Wijziging change) {
        String closed = Citations.closed(Citations.capital(change.citeertitel()));
        return switch (change.actie()) {
            case VERWIJDER -> closed + " vervalt.";
            case VERVANG -> closed + " komt te luiden: " + change.wordt().strip();
            case VOEG_TOE_VOOR -> "Voor " + Citations.closed(change.citeertitel().strip()) + " wordt ingevoegd: " + change.wordt().strip();
            case VOEG_TOE_NA -> "Na " + Citations.closed(change.citeertitel().strip()) + " wordt ingevoegd: " + change.wordt().strip();
            case VERPLAATS_VOOR -> closed + " wordt verplaatst en komt voor " + Citations.ofKey(change.naast()) + ".";
            case VERPLAATS_NA -> closed + " wordt verplaatst en komt na " + Citations.ofKey(change.naast()) + ".";
        };
    }

    private static Block boxed(String sentence) {
        return new Paragraph(List.of(Run.plain(sentence)), Look.BOXED);
    }
}
