package nl.inbreng.web.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * All that is posted here are forms; another kind of message is refused before anything tries to read it as one. Only the two pages
 * of the desk that take a file take a form with a file in it.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 90)
public class FormsOnly implements ContainerRequestFilter {

    private static final Pattern UPLOAD = Pattern.compile("/?werkblad/voorstellen/[0-9]{1,18}/(nieuw-bestand|amendementen/van-de-raad)");

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType sent = request.getMediaType();
        if (!request.getMethod().equals("POST") || sent == null || MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent)) return;
        boolean file = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent) && UPLOAD.matcher(request.getUriInfo().getPath()).matches();
        if (!file) throw new NotSupportedException();
    }
}
