package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.text.akn.AknPlacing;
import nl.inbreng.text.akn.AknReader;
import nl.inbreng.text.akn.AknReading;

/**
 * What comes from elsewhere, by Jazzer. In every build the committed inputs run as ordinary tests; by profile {@code fuzz} each runs ten
 * minutes on inputs that Jazzer makes, and what it finds is added to the inputs.
 */
class TekstFuzzTest {

    private static final List<TekstEenheid> UNITS = OntwerpbesluitReader.read("besluit:\n1. Tien bomen te planten.\n2. Een bank te plaatsen.\n3. Te vragen:\na. te rapporteren;\nb. te evalueren.");

    @FuzzTest(maxDuration = "10m")
    void import_of_text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        var units = OntwerpbesluitReader.read(text);
        assertEquals(units.size(), new HashSet<>(units.stream().map(TekstEenheid::sleutel).toList()).size());
        String read = units.stream().map(TekstEenheid::tekst).collect(Collectors.joining());
        PlainText.of(text).codePoints().filter(Character::isLetter).limit(100_000).distinct().filter(c -> "artikelbsponudARTIKELid".indexOf(c) < 0)
                .forEach(c -> assertEquals(true, read.indexOf(c) >= 0 || units.stream().anyMatch(unit -> unit.nummer().indexOf(c) >= 0), "lost: " + Character.toString(c)));
    }

    @FuzzTest(maxDuration = "10m")
    void diff(byte[] bytes) {
        String both = new String(bytes, StandardCharsets.UTF_8);
        int cut = both.indexOf('|');
        String was = cut < 0 ? both : both.substring(0, cut);
        String wordt = cut < 0 ? "" : both.substring(cut + 1);
        WordDiff diff = WordDiff.between(was, wordt);
        assertEquals(was, diff.was());
        assertEquals(wordt, diff.wordt());
    }

    @FuzzTest(maxDuration = "10m")
    void akn(byte[] bytes) {
        if (AknReader.read(bytes) instanceof AknReading.Amendment amendment) {
            AknPlacing placed = AknPlacing.on(UNITS, amendment.wijzigingen());
            assertNotNull(Collisions.between(UNITS, List.of(new Proposal("raad", placed.wijzigingen(), placed.alternatief(), ""))));
        }
        assertNotNull(AknReader.read(new String(bytes, StandardCharsets.UTF_8)));
    }
}
