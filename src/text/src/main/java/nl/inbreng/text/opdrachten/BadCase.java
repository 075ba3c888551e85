package nl.inbreng.text.opdrachten;

/** A case that cannot be answered. The message is Dutch, for the one who wrote the case. */
final class BadCase extends RuntimeException {

    BadCase(String message) {
        super(message, null, false, false);
    }
}
