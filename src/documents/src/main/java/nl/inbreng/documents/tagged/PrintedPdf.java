package nl.inbreng.documents.tagged;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The finished PDF.
 *
 * @param bytes       the file
 * @param substituted code points that no font can draw; each stands in the text as "[U+1F600]"
 */
public record PrintedPdf(byte[] bytes, SortedSet<Integer> substituted) {

    public PrintedPdf {
        bytes = bytes.clone();
        substituted = Collections.unmodifiableSortedSet(new TreeSet<>(substituted));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedPdf that
                && Arrays.equals(bytes, that.bytes) && substituted.equals(that.substituted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PrintedPdf[" + bytes.length + " bytes, substituted " + substituted + "]";
    }
}
