package nl.inbreng.text.xml;

/** What reading an XML document gave. */
public sealed interface XmlReading {

    /** The document. @param root its outermost element */
    record Read(XmlElement root) implements XmlReading { }

    /** No document. @param fault what is wrong with it */
    record Refused(Fault fault) implements XmlReading { }

    /** Why a document is not read. */
    enum Fault {
        /** Not well-formed, or an encoding or a character that XML does not know. */
        MALFORMED,
        /** It declares a document type, with which entities could be made. */
        DOCTYPE,
        /** More bytes, elements or depth than the limits of {@link XmlDocument}. */
        TOO_LARGE
    }
}
