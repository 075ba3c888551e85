package nl.inbreng.connectors.notubiz;

import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.application.ports.Raadsinformatie.Reading.NoAccess;
import nl.inbreng.application.ports.Raadsinformatie.Reading.Outage;
import nl.inbreng.application.ports.Raadsinformatie.Reading.WrongFormat;

/** Why the source gave no answer. Never leaves this package: {@link #reading()} makes it a value. */
final class SourceFailure extends RuntimeException {

    /** What went wrong. */
    enum Kind {
        /** The source refuses us. */
        NO_ACCESS,
        /** The source says that this one meeting is not public, while the rest may be. */
        NOT_PUBLIC,
        /** Not there, though the source names it. */
        MISSING,
        /** Down, too slow, or a fault on its side. */
        OUTAGE,
        /** Not the agreed format. */
        WRONG_FORMAT
    }

    private final Kind kind;

    private SourceFailure(Kind kind, String reason, Throwable cause) {
        super(reason, cause, false, false);
        this.kind = kind;
    }

    static SourceFailure noAccess(String reason) {
        return new SourceFailure(Kind.NO_ACCESS, reason, null);
    }

    static SourceFailure notPublic() {
        return new SourceFailure(Kind.NOT_PUBLIC, "de bron geeft geen recht om deze vergadering te zien", null);
    }

    static SourceFailure missing(String reason) {
        return new SourceFailure(Kind.MISSING, reason, null);
    }

    static SourceFailure outage(String reason) {
        return new SourceFailure(Kind.OUTAGE, reason, null);
    }

    static SourceFailure wrongFormat(String reason) {
        return new SourceFailure(Kind.WRONG_FORMAT, reason, null);
    }

    static SourceFailure wrongFormat(String reason, Throwable cause) {
        return new SourceFailure(Kind.WRONG_FORMAT, reason, cause);
    }

    Kind kind() {
        return kind;
    }

    <T> Reading<T> reading() {
        return switch (kind) {
            case NO_ACCESS, NOT_PUBLIC -> new NoAccess<>(getMessage());
            case MISSING, OUTAGE -> new Outage<>(getMessage());
            case WRONG_FORMAT -> new WrongFormat<>(getMessage());
        };
    }
}
