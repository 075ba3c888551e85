package nl.inbreng.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of all pages and of the API; static files under {@code /assets} stay with the server's own servlet (web.xml). */
@ApplicationPath("/")
public class InbrengApplication extends Application {
}
