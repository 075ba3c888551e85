package nl.inbreng.text.akn;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of Akoma Ntoso 3.0, from outside this repository. */
final class AknSchema {

    private final Schema schema;

    AknSchema(Path file) throws SAXException {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
    }

    /** Every fault that the schema finds. */
    List<String> faults(String xml) throws Exception {
        Validator validator = schema.newValidator();
        List<String> faults = new ArrayList<>();
        validator.setErrorHandler(new ErrorHandler() {
            @Override public void warning(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override public void fatalError(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(xml)));
        return faults;
    }
}
