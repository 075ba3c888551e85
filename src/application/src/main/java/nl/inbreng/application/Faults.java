package nl.inbreng.application;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a fault is told in a log: by kind and place. Its words stay out, since libraries put values in them, such as names and addresses. */
public final class Faults {

    private static final int MOST_CAUSES = 10;
    private static final int MOST_FRAMES = 30;

    private Faults() {}

    /** Which faults, the outermost first, and where. */
    public static String places(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getName() + Stream.of(cause.getStackTrace()).limit(MOST_FRAMES).map(frame -> "\n    " + frame).collect(Collectors.joining()))
                .collect(Collectors.joining("\n  door "));
    }
}
