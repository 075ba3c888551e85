package nl.inbreng.text.akn;

import java.util.List;
import nl.inbreng.text.xml.XmlReading;

/** What reading an amendment of others gave. */
public sealed interface AknReading {

    /**
     * An amendment, to look at only: what it changes is shown and never applied.
     *
     * @param kop           heading; empty when it has none
     * @param wijzigingen   its changes in order of the document
     * @param toelichting   justification, a line for each paragraph; empty when it has none
     */
    record Amendment(String kop, List<Change> wijzigingen, String toelichting) implements AknReading {
        public Amendment {
            wijzigingen = List.copyOf(wijzigingen);
        }
    }

    /**
     * One change.
     *
     * @param soort type of the textualMod, such as "substitution"; empty when the document does not say
     * @param doel  where it happens
     * @param zin   the words of the mod, with words that it quotes between quotation marks and without the structures that it quotes
     * @param was   old text, a line for each paragraph; empty when it quotes none
     * @param wordt new text, a line for each paragraph; empty when it quotes none
     */
    record Change(String soort, Target doel, String zin, String was, String wordt) {
    }

    /**
     * Where a change happens, as the document gives it; each empty when it does not say.
     *
     * @param adres  address of what is changed, or beside which something comes
     * @param plaats "before" or "after" for what comes beside it, also "start", "end", "inside" or "unspecified"
     * @param vorige address that what moves has in the text as it is
     */
    record Target(String adres, String plaats, String vorige) {

        /** Of a document that does not say. */
        static final Target NONE = new Target("", "", "");
    }

    /** The XML is not read. @param fault what is wrong with it */
    record Refused(XmlReading.Fault fault) implements AknReading {
    }

    /** Sound XML, but no amendment of Akoma Ntoso. */
    record NoAmendment() implements AknReading {
    }
}
