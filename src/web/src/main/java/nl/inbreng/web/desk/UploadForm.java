package nl.inbreng.web.desk;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inbreng.application.views.Uploading.Upload;

/**
 * One file out of a posted form (multipart/form-data, RFC 7578). Read under a limit and searched by its boundary only, so that nothing of
 * the file is taken for more than bytes; other parts of the form are left alone.
 */
final class UploadForm {

    /** Name of the box for the file. */
    static final String FILE = "bestand";
    /** Most bytes of a posted form. */
    static final int MOST_BYTES = 10 * 1024 * 1024 + 10_000;
    private static final int LONGEST_HEAD = 4_000;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\\r\\n]*?;\\s*name=\"" + FILE + "\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)content-disposition:[^\\r\\n]*?;\\s*filename=\"([^\"\\r\\n]{0,250})\"");
    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "txt", "text/plain",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private UploadForm() {}

    /** The posted bytes; empty when there are more than fit. */
    static Optional<byte[]> body(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
    }

    /** The chosen file; empty when none was chosen or the form is broken. */
    static Optional<Upload> file(byte[] body, MediaType type) {
        String boundary = type.getParameters().getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > 70) return Optional.empty();
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        for (int at = find(body, mark, 0); at >= 0; at = find(body, mark, at + mark.length)) {
            Optional<Upload> found = part(body, at + mark.length, mark);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<Upload> part(byte[] body, int from, byte[] mark) {
        int head = find(body, END_OF_HEAD, from);
        if (head < 0 || head - from > LONGEST_HEAD) return Optional.empty();
        String lines = new String(body, from, head - from, StandardCharsets.UTF_8);
        Matcher name = FILE_NAME.matcher(lines);
        int begin = head + END_OF_HEAD.length;
        int end = find(body, mark, begin) - 2;   // the line end before the boundary is not of the file
        if (!NAME.matcher(lines).find() || !name.find() || end <= begin) return Optional.empty();
        String plain = name.group(1).replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._ -]+", "-").strip();
        return Optional.of(new Upload(plain.isEmpty() ? "raadsvoorstel" : plain, mimeType(plain), Arrays.copyOfRange(body, begin, end)));
    }

    /** By the end of its name; the reader looks at the bytes themselves. */
    private static String mimeType(String fileName) {
        return TYPES.getOrDefault(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) return at;
        }
        return -1;
    }
}
