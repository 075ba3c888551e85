package nl.inbreng.documents.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The structure is sound: each mark one owner, parent tree and annotations agree, nothing painted outside, nothing empty. */
class StructureTest {

    @Test
    void a_document_with_every_kind_of_block_is_sound() throws Exception {
        assertEquals(List.of(), StructureCheck.faults(TaggedPdf.print(Samples.dense()).bytes()));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void random_documents_are_sound(long seed) throws Exception {
        assertEquals(List.of(), StructureCheck.faults(TaggedPdf.print(Samples.random(seed)).bytes()));
    }

    @Test
    void a_skipped_heading_level_is_refused() {
        FormalDocument skipping = Samples.of(new Block.Heading(1, "Een"), new Block.Heading(3, "Drie"));
        assertThrows(IllegalArgumentException.class, () -> TaggedPdf.print(skipping));
    }
}
