package nl.inbreng.text.stop;

import java.util.List;
import nl.inbreng.text.xml.XmlDocument;
import nl.inbreng.text.xml.XmlReading;

/** What reading a STOP fragment with renvooi gave: the oracle that tells what the files we write say. */
public sealed interface Renvooi {

    /**
     * The fragment in three views, each a line for each paragraph, its number before it. A paragraph that a view does not have is left out.
     *
     * @param oud     how it read
     * @param nieuw   how it will read
     * @param renvooi both at once: "[-what goes-][+what comes+]"
     */
    record Views(List<String> oud, List<String> nieuw, List<String> renvooi) implements Renvooi {
        public Views {
            oud = List.copyOf(oud);
            nieuw = List.copyOf(nieuw);
            renvooi = List.copyOf(renvooi);
        }
    }

    /** The XML is not read. @param fault what is wrong with it */
    record Refused(XmlReading.Fault fault) implements Renvooi {
    }

    /** The views of a fragment: any element of STOP, also a whole RegelingMutatie. Never throws; linear in the length, within the limits of {@link XmlDocument}. */
    static Renvooi read(String xml) {
        return switch (XmlDocument.read(xml)) {
            case XmlReading.Read read -> RenvooiReader.views(read.root());
            case XmlReading.Refused refused -> new Refused(refused.fault());
        };
    }
}
