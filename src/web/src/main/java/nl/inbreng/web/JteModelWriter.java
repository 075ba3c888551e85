package nl.inbreng.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a typed template as a page in UTF-8; it renders to memory first, so a broken template never sends half a page. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class JteModelWriter implements MessageBodyWriter<JteModel> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(JteModel page, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.render(html);
        headers.putSingle("Content-Type", "text/html;charset=utf-8");
        html.writeTo(out);
    }
}
