package nl.inbreng.documents.tagged;

import java.text.Normalizer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Guard that no character of a formal text is lost: the PDF library drops what its fonts lack without a word, which would
 * falsify what a resident wrote. Remembers what it had to replace by a visible substitute. One for each document.
 */
final class LegibleText {

    private final SortedSet<Integer> substituted = new TreeSet<>();

    SortedSet<Integer> substituted() {
        return substituted;
    }

    List<Run> of(List<Run> runs) {
        return runs.stream().map(run -> run.saying(of(run.text(), Typeface.of(run.mark())))).toList();
    }

    /** A dash when nothing is said: an element without content would be an error (PDF/UA-1), a blank a question. */
    List<Run> ofOrDash(List<Run> runs) {
        List<Run> legible = of(runs);
        return Run.saysNothing(legible) ? List.of(Run.plain("–")) : legible;
    }

    String of(String raw) {
        return of(raw, Typeface.REGULAR);
    }

    /** Composed (NFC), lines ended by line feeds, tabs as spaces, without controls and invisible signs. */
    String of(String raw, Typeface face) {
        StringBuilder legible = new StringBuilder(raw.length());
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(legible, c, face));
        return legible.toString();
    }

    private void append(StringBuilder out, int c, Typeface face) {
        if (c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            out.append('\n');
            return;
        }
        if (c == '\t') {
            out.append(' ');
            return;
        }
        if (saysNothing(c)) return;
        if (face.draws(c) && !needsShaping(c)) {
            out.appendCodePoint(c);
            return;
        }
        substituted.add(c);
        out.append(String.format("[U+%04X]", c));
    }

    /** Controls, soft hyphen (would show as a hyphen), zero width space and joiners, byte order mark, variation selectors. */
    private static boolean saysNothing(int c) {
        return Character.isISOControl(c) || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF
                || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** What would stand in a wrong order or shape, or may not occur in PDF/A-3a text (private use: ISO 19005-3, 6.2.11.7.3). */
    private static boolean needsShaping(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                 Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.PRIVATE_USE;
        };
    }
}
