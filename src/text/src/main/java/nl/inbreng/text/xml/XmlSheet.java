package nl.inbreng.text.xml;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document of one namespace while it is written. Characters that XML does not know are left out. */
public final class XmlSheet {

    private final XMLStreamWriter xml;
    private final String namespace;

    private XmlSheet(XMLStreamWriter xml, String namespace) {
        this.xml = xml;
        this.namespace = namespace;
    }

    /** A whole document. @param root name of its outermost element @param attributes of that element, by name and value in turn */
    public static String written(String namespace, String root, Consumer<XmlSheet> content, String... attributes) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(namespace);
            xml.writeStartElement(namespace, root);
            xml.writeDefaultNamespace(namespace);
            XmlSheet sheet = new XmlSheet(xml, namespace);
            sheet.attributes(attributes);
            content.accept(sheet);
            xml.writeEndDocument();
            return out.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);   // a string always takes what is written
        }
    }

    /** An element with attributes by name and value in turn, and what stands in it. */
    public XmlSheet element(String name, Runnable content, String... attributes) {
        try {
            xml.writeStartElement(namespace, name);
            attributes(attributes);
            content.run();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An element without content. */
    public XmlSheet mark(String name, String... attributes) {
        try {
            xml.writeEmptyElement(namespace, name);
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
    public XmlSheet line(String name, String text, String... attributes) {
        return element(name, () -> text(text), attributes);
    }

    /** Characters. */
    public XmlSheet text(String text) {
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
