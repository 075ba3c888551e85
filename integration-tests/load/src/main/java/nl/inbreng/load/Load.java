package nl.inbreng.load;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints the figures, one measurement after the other. No figure is asserted: the machine and its other work are part of each.
 * What is measured must have happened: any other answer than the expected one ends the run with a fault.
 */
public final class Load {

    private Load() { }

    /** Runs every measurement; {@code mvn verify -Pload}. */
    public static void main(String... args) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("inbreng.load.map"));
        int seconds = Integer.getInteger("inbreng.load.seconden", 30);
        EngineCost.print();
        AmendmentCost.print();
        DocumentRate.print(seconds);
        ImportCost.print(seconds);
        StartTimes.print(folder);
        try (Database h2 = Database.h2(folder)) {
            RequestCost.print(h2, seconds);
        }
        try (Database postgres = Database.postgres(folder)) {
            RequestCost.print(postgres, seconds);
        }
        System.exit(0);   // the driver of the mail server leaves threads behind
    }
}
