package nl.inbreng.text.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with what is in it.
 *
 * @param name       local name, without prefix
 * @param namespace  namespace, empty when it has none
 * @param attributes values by local name
 * @param parts      elements and text in order
 */
public record XmlElement(String name, String namespace, Map<String, String> attributes, List<XmlPart> parts) implements XmlPart {

    /** Value of an attribute; empty when it is not there. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The elements directly in it. */
    public Stream<XmlElement> elements() {
        return parts.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** The elements of one name directly in it. */
    public Stream<XmlElement> elements(String wanted) {
        return elements().filter(element -> element.name.equals(wanted));
    }

    /** The first element of one name directly in it. */
    public Optional<XmlElement> first(String wanted) {
        return elements(wanted).findFirst();
    }

    /** This element and all below it, in order of the document. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), elements().flatMap(XmlElement::all));
    }

    /** This element and all below it of one name, in order of the document. */
    public Stream<XmlElement> all(String wanted) {
        return all().filter(element -> element.name.equals(wanted));
    }

    /** All characters in it, in order. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (XmlPart part : parts) {
            switch (part) {
                case XmlText run -> text.append(run.text());
                case XmlElement element -> element.collect(text);
            }
        }
    }
}
