package nl.inbreng.text;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder "shared" beside the working copy: extra material that is not part of this repository. */
public final class SharedFolder {

    private SharedFolder() {
    }

    /** The path below "shared", found by walking up; the calling test is reported as skipped when it is absent. */
    public static Path find(String path) {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared").resolve(path))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "skipped: no shared/" + path + " beside this working copy");
        return folder.resolve("shared").resolve(path);
    }
}
