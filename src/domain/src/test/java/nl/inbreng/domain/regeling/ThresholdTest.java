package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inbreng.domain.Examples;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static final Threshold FIFTY_OTHERS = new Threshold(50, false, "artikel 2");
    private static final Threshold FIFTY_WITH_FILER = new Threshold(50, true, "artikel 2");

    @Test void one_below_at_and_one_above_when_the_filer_does_not_count() {
        assertFalse(FIFTY_OTHERS.isMetBy(49));
        assertTrue(FIFTY_OTHERS.isMetBy(50));
        assertTrue(FIFTY_OTHERS.isMetBy(51));
    }

    @Test void one_below_at_and_one_above_when_the_filer_counts() {
        assertFalse(FIFTY_WITH_FILER.isMetBy(48));
        assertTrue(FIFTY_WITH_FILER.isMetBy(49));
        assertTrue(FIFTY_WITH_FILER.isMetBy(50));
        assertEquals(50, FIFTY_WITH_FILER.counted(49));
    }

    @Test void what_is_missing_never_falls_below_zero() {
        assertEquals(1, FIFTY_OTHERS.missing(49));
        assertEquals(0, FIFTY_OTHERS.missing(50));
        assertEquals(0, FIFTY_OTHERS.missing(51));
        assertEquals(49, FIFTY_WITH_FILER.missing(0));
    }

    @Test void the_filer_who_counts_saves_one_signature() {
        assertEquals(50, FIFTY_OTHERS.signatures());
        assertEquals(49, FIFTY_WITH_FILER.signatures());
        assertEquals(0, new Threshold(1, true, "").signatures());
    }

    @Test void a_threshold_of_one_with_the_filer_needs_nobody_else() {
        assertTrue(new Threshold(1, true, "").isMetBy(0));
        assertThrows(IllegalArgumentException.class, () -> new Threshold(0, true, ""));
    }

    @Test void a_shortfall_names_article_needed_and_found() {
        Ground ground = Examples.burgeragendering().tooFew(Examples.TEN, 8, true);
        assertEquals("artikel 5 van de Verordening burgerinbreng", ground.artikel());
        assertEquals("10", ground.needed());
        assertEquals("9", ground.found());
        assertTrue(ground.text().contains("nog 1 inwoner bij"), ground.text());
        assertTrue(Examples.burgeragendering().tooFew(Examples.TEN, 7, true).text().contains("nog 2 inwoners bij. Deel de pagina"));
        assertTrue(Examples.burgeragendering().tooFew(Examples.TEN, 7, false).text().contains("nog 2 inwoners bij. Steunen kan niet meer."));
    }
}
