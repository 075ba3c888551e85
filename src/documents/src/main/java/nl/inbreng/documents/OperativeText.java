package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.Block.Paragraph;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.TekstEenheid;

/**
 * The words to be decided on, complete and without marks, so that they can be put into the decision unchanged.
 *
 * @param eenheden the text on which the amendement was written; none when it is not known any more
 * @param opNaam   how an amended amendement is called; empty when its kenmerk is all there is
 */
record OperativeText(List<TekstEenheid> eenheden, String opNaam) {

    /** The sentences, as {@link AmendingSentence#given} gives them to everybody. */
    List<Block> of(Amendement amendement) {
        List<Block> blocks = new ArrayList<>();
        sentences(amendement).forEach(sentence -> blocks.add(boxed(sentence)));
        return blocks;
    }

    /** The same as plain sentences. */
    List<String> sentences(Amendement amendement) {
        return AmendingSentence.given(eenheden, amendement, opNaam);
    }

    private static Block boxed(String sentence) {
        return new Paragraph(List.of(Run.plain(sentence)), Look.BOXED);
    }
}
