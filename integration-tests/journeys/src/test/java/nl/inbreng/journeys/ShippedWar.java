package nl.inbreng.journeys;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as the build delivered it; a list of classes put together for a test would prove something else. */
final class ShippedWar {

    private ShippedWar() { }

    /** The archive for a method with {@code @Deployment(testable = false)}. */
    static WebArchive archive() {
        return ShrinkWrap.create(ZipImporter.class, "inbreng.war").importFrom(new File(System.getProperty("inbreng.war"))).as(WebArchive.class);
    }
}
