package nl.inbreng.text.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.inbreng.text.xml.XmlReading.Fault;

/**
 * Reads an XML document from elsewhere into a tree by StAX. A document type is refused, so nothing is fetched and nothing expands.
 * Linear in the length; the limits bound memory to some hundred bytes for each element.
 */
public final class XmlDocument {

    /** Most bytes or characters of a document. */
    public static final int LONGEST = 16 * 1024 * 1024;
    /** Most elements of a document. */
    public static final int MOST_ELEMENTS = 400_000;
    /** Deepest element. */
    public static final int DEEPEST = 90;

    /** Limits of the JDK on entities, which count "&amp;" too; there are no others without a document type, so they are off. */
    private static final List<String> OWN_LIMITS = List.of("jdk.xml.entityExpansionLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private XmlElement root;
    private int elements;

    private XmlDocument() { }

    /** The document in these bytes; never throws on account of them. */
    public static XmlReading read(byte[] bytes) {
        return bytes.length > LONGEST ? refused(Fault.TOO_LARGE) : read(factory -> factory.createXMLStreamReader((InputStream) new ByteArrayInputStream(bytes)));
    }

    /** The document in this text; never throws on account of it. */
    public static XmlReading read(String text) {
        return text.length() > LONGEST ? refused(Fault.TOO_LARGE) : read(factory -> factory.createXMLStreamReader(new StringReader(text)));
    }

    private static XmlReading refused(Fault fault) {
        return new XmlReading.Refused(fault);
    }

    private interface Opening {
        XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException;
    }

    private static XmlReading read(Opening opening) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        OWN_LIMITS.stream().filter(factory::isPropertySupported).forEach(limit -> factory.setProperty(limit, "0"));
        try {
            return new XmlDocument().tree(opening.open(factory));
        } catch (XMLStreamException | RuntimeException broken) {   // the parser of the JDK throws both on damaged documents
            return refused(Fault.MALFORMED);
        }
    }

    private XmlReading tree(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) return refused(Fault.TOO_LARGE);
                    start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(xml.getText());
                case XMLStreamConstants.DTD -> {
                    return refused(Fault.DOCTYPE);
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    return refused(Fault.MALFORMED);
                }
                default -> { }   // comments and processing instructions say nothing
            }
        }
        return root == null ? refused(Fault.MALFORMED) : new XmlReading.Read(root);
    }

    private void start(XMLStreamReader xml) {
        flush();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        List<XmlPart> parts = new ArrayList<>(2);
        XmlElement element = new XmlElement(xml.getLocalName(), namespace, attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(attributes), parts);
        if (open.isEmpty()) root = element;
        else open.peek().parts().add(element);
        open.push(element);
    }

    private void end() {
        flush();
        open.pop();
    }

    private void flush() {
        if (!text.isEmpty() && !open.isEmpty()) open.peek().parts().add(new XmlText(text.toString()));
        text.setLength(0);
    }
}
