package nl.inbreng.documents.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a docx file that hold text. The file is unpacked as a stream under hard limits, so that a zip bomb costs no more than they allow. */
sealed interface ZipParts {

    /** Most parts in one file. */
    int MOST_ENTRIES = 5_000;
    /** Most bytes of all parts together, unpacked. */
    long MOST_BYTES = 256L * 1024 * 1024;
    /** Most times larger than the file that its parts may be, past the first megabytes: text of Word is seldom packed beyond 30 times. */
    int MOST_RATIO = 200;
    /** Unpacked bytes at which the ratio begins to count. */
    long RATIO_FROM = 8L * 1024 * 1024;
    /** Parts that are kept. */
    Set<String> WANTED = Set.of("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml", "mimetype");

    /** Unpacked within the limits. @param parts the wanted ones by name */
    record Unpacked(Map<String, byte[]> parts) implements ZipParts {

        /** A part; empty when the file has none of that name. */
        byte[] part(String name) {
            return parts.getOrDefault(name, new byte[0]);
        }
    }

    /** No zip file, or a damaged one. */
    record Broken() implements ZipParts { }

    /** Over a limit. */
    record Bomb() implements ZipParts { }

    /** Unpacks; never throws on account of the bytes. */
    static ZipParts of(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        long limit = Math.min(MOST_BYTES, Math.max(RATIO_FROM, (long) file.length * MOST_RATIO));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long left = limit;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) return new Bomb();
                boolean wanted = WANTED.contains(entry.getName());
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                left -= copy(zip, wanted ? kept : null, left);
                if (left < 0) return new Bomb();
                if (wanted) parts.putIfAbsent(entry.getName(), kept.toByteArray());
            }
            return entries == 0 ? new Broken() : new Unpacked(parts);
        } catch (IOException | IllegalArgumentException broken) {   // the second for names in no known encoding
            return new Broken();
        }
    }

    /** Reads one part; stops one byte past what is left. Returns the number of bytes read. */
    private static long copy(ZipInputStream zip, ByteArrayOutputStream kept, long left) throws IOException {
        byte[] buffer = new byte[8192];
        long read = 0;
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            read += count;
            if (read > left) return read;
            if (kept != null) kept.write(buffer, 0, count);
        }
        return read;
    }
}
