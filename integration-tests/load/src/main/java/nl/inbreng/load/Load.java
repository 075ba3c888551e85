package nl.inbreng.load;

import java.io.IOException;
import java.nio.file.Path;

/** Prints the figures, one measurement after the other. Nothing is asserted: the machine and its other work are part of each figure. */
public final class Load {

    private Load() { }

    /** Runs every measurement; {@code mvn verify -Pload}. */
    public static void main(String... args) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("inbreng.load.map"));
        StartTimes.print(folder);
    }
}
