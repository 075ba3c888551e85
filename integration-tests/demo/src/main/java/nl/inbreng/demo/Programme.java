package nl.inbreng.demo;

import java.time.LocalDate;

/** What a {@link Replay} plays. */
public sealed interface Programme {

    /** NotuBiz number of the fictional Voorbeeldstad. */
    int VOORBEELDSTAD = 9999;

    /** The recorded answers. */
    Recordings recordings();

    /** Own dates, own organisations. */
    record AsRecorded(Recordings recordings) implements Programme { }

    /** Whatever was recorded, as if Voorbeeldstad meets in the weeks after today. */
    record ComingWeeks(Recordings recordings, LocalDate today) implements Programme { }
}
