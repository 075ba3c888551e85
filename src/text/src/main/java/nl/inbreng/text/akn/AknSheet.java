package nl.inbreng.text.akn;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Akoma Ntoso document while it is written. Characters that XML does not know are left out. */
final class AknSheet {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private final XMLStreamWriter xml;

    private AknSheet(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** A whole document. */
    static String written(Consumer<AknSheet> content) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "akomaNtoso");
            xml.writeDefaultNamespace(NAMESPACE);
            content.accept(new AknSheet(xml));
            xml.writeEndDocument();
            return out.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);   // a string always takes what is written
        }
    }

    /** An element with attributes by name and value in turn, and what stands in it. */
    AknSheet element(String name, Runnable content, String... attributes) {
        try {
            xml.writeStartElement(NAMESPACE, name);
            attributes(attributes);
            content.run();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An element without content. */
    AknSheet mark(String name, String... attributes) {
        try {
            xml.writeEmptyElement(NAMESPACE, name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** An element with only text. */
    AknSheet line(String name, String text, String... attributes) {
        return element(name, () -> text(text), attributes);
    }

    AknSheet text(String text) {
        try {
            xml.writeCharacters(legal(text));
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String legal(String text) {
        return text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
