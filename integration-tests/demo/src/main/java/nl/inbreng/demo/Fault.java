package nl.inbreng.demo;

import java.time.Duration;

/** What can be wrong with a council information system, as seen in practice. */
public sealed interface Fault {

    /** Nothing is wrong. */
    record None() implements Fault { }

    /** The connection breaks without an answer. */
    record Down() implements Fault { }

    /** The right answer, far too late. */
    record Slow(Duration delay) implements Fault { }

    /** A web page with status 200: a proxy or a maintenance notice. */
    record Html() implements Fault { }

    /** Status 200 with an error inside. */
    record ErrorInside() implements Fault { }

    /** Status 200 and not one byte: a refusal that looks like "no meetings". */
    record Empty() implements Fault { }
}
