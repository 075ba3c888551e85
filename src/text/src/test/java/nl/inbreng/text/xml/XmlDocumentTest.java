package nl.inbreng.text.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentTest {

    @Test void elements_attributes_and_text_come_in_order() {
        XmlElement root = root("<?xml version='1.0'?><a xmlns='n' k='v'>een<!-- weg --><b>twee</b><![CDATA[<drie>]]>&amp;&#233;<b/></a>");
        assertEquals("n", root.namespace());
        assertEquals("v", root.attribute("k"));
        assertEquals("", root.attribute("absent"));
        assertEquals("eentwee<drie>&é", root.text());
        assertEquals(2, root.elements("b").count());
        assertEquals(List.of("a", "b", "b"), root.all().map(XmlElement::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<a>", "<a></b>", "<a>&x;</a>", "<a>\u0001</a>", "<a/><b/>", "<a b='1' b='2'/>", "<x:a/>"})
    void what_is_not_well_formed_is_refused(String text) {
        assertEquals(new XmlReading.Refused(XmlReading.Fault.MALFORMED), XmlDocument.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY x \"ha\">]><a>&x;</a>", "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>"})
    void a_document_type_is_refused(String text) {
        assertEquals(new XmlReading.Refused(XmlReading.Fault.DOCTYPE), XmlDocument.read(text));
    }

    @Tag("maat")

    @Test void limits_hold_on_size_elements_and_depth() {
        assertEquals(new XmlReading.Refused(XmlReading.Fault.TOO_LARGE), XmlDocument.read("x".repeat(XmlDocument.LONGEST + 1)));
        assertEquals(new XmlReading.Refused(XmlReading.Fault.TOO_LARGE), XmlDocument.read("<a>" + "<b/>".repeat(XmlDocument.MOST_ELEMENTS) + "</a>"));
        assertInstanceOf(XmlReading.Read.class, XmlDocument.read("<a>" + "<b/>".repeat(XmlDocument.MOST_ELEMENTS - 1) + "</a>"));
        assertEquals(new XmlReading.Refused(XmlReading.Fault.TOO_LARGE), XmlDocument.read("<a>".repeat(XmlDocument.DEEPEST + 1) + "</a>".repeat(XmlDocument.DEEPEST + 1)));
        assertInstanceOf(XmlReading.Read.class, XmlDocument.read("<a>".repeat(XmlDocument.DEEPEST) + "</a>".repeat(XmlDocument.DEEPEST)));
    }

    @Test void long_texts_and_many_references_are_read() {
        assertEquals(300_000, root("<a>" + "&amp;".repeat(300_000) + "</a>").text().length());
        assertEquals(1_000_000, root("<a>" + "é".repeat(1_000_000) + "</a>").text().length());
    }

    @Test void bytes_are_read_in_the_encoding_that_they_name() {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>één</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("één", assertInstanceOf(XmlReading.Read.class, XmlDocument.read(latin)).root().text());
        assertInstanceOf(XmlReading.Refused.class, XmlDocument.read("<?xml version='1.0' encoding='niets'?><a/>".getBytes(StandardCharsets.UTF_8)));
    }

    private static XmlElement root(String text) {
        return assertInstanceOf(XmlReading.Read.class, XmlDocument.read(text)).root();
    }
}
