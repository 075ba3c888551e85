package nl.inbreng.documents.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF/A-3a and PDF/UA-1, judged by veraPDF, whatever the blocks. */
class LayerVeraTest {

    @Test
    void a_document_with_every_kind_of_block_breaks_no_rule() throws Exception {
        assertEquals(Set.of(), Vera.violations(TaggedPdf.print(Samples.dense()).bytes()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void random_documents_break_no_rule(long seed) throws Exception {
        assertEquals(Set.of(), Vera.violations(TaggedPdf.print(Samples.random(seed)).bytes()));
    }

    @Test
    void the_judge_sees_a_broken_file() throws Exception {
        byte[] pdf = TaggedPdf.print(Samples.dense()).bytes();
        String broken = new String(pdf, StandardCharsets.ISO_8859_1).replace("/Lang(nl-NL)", "/Lung(nl-NL)");
        assertFalse(Vera.violations(broken.getBytes(StandardCharsets.ISO_8859_1)).isEmpty());
    }
}
