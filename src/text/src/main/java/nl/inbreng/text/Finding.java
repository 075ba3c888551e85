package nl.inbreng.text;

import java.util.Objects;

/**
 * Something about the form of an amendement that its writer can mend (vormtoets).
 *
 * @param code      which check found it
 * @param wijziging position of the change in the amendement, from 0; -1 when it is about no single change
 * @param sleutel   key of the unit that the change names, or "toelichting", "dekking", "alternatief"; empty for the amendement as a whole
 * @param message   in plain Dutch: what is the matter and what to do
 */
public record Finding(Code code, int wijziging, String sleutel, String message) {

    /** The checks, after the list of the design; only four keep an amendement from being published or filed. */
    public enum Code {
        /** A change names no text of the draft decision, or a place where nothing can stand. Blocks. */
        V1,
        /** Nothing but white space changes, or the new text holds no word. Blocks. */
        V2,
        /** The whole decision is deleted or replaced. */
        V3,
        /** More than one subject. */
        V4,
        /** The new text does not stand on its own: an instruction, no end mark, another end mark than its list. */
        V5,
        /** It was written on an earlier version. Blocks. */
        V6,
        /** An artikel, lid or beslispunt is cited that is not there after the change. */
        V7,
        /** An amount changes and nothing tells how it is paid for. */
        V8,
        /** A typed number stands in the way of the provisional number. */
        V9,
        /** There is no toelichting. */
        V10,
        /** Too late, or too little support. Blocks. */
        V11,
        /** Personal data. */
        V12,
        /** An amendement that asks the same exists; what only meets it is for {@link Collisions}. */
        V13,
        /** Hidden characters, pasted lists, markup or tables. */
        V14;

        /** True when an amendement with this finding can be neither published nor filed. */
        public boolean isBlocking() {
            return this == V1 || this == V2 || this == V6 || this == V11;
        }
    }

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sleutel, "sleutel");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding tells what to do");
        }
    }

    /** About the amendement as a whole, or about a field that is no change. */
    static Finding general(Code code, String field, String message) {
        return new Finding(code, -1, field, message);
    }
}
