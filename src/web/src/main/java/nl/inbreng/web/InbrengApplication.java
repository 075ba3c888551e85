package nl.inbreng.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The root of all pages and of the API; static files under {@code /assets} stay with the server's own servlet (web.xml). */
@ApplicationPath("/")
public class InbrengApplication extends Application {

    /** No machine-readable list of all addresses (WADL), the desk among them: it helps nobody who uses the site. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
