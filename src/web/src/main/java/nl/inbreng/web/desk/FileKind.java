package nl.inbreng.web.desk;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of file that are passed on to a browser as what they are. Anything else is only kept as a file: what the source calls it is not trusted. */
public enum FileKind {
    PDF("application/pdf", "Download het bestand (pdf)"),
    TEXT("text/plain", "Download het bestand (tekst)"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Download het bestand (Word)"),
    OTHER("application/octet-stream", "Download het bestand");

    private final String mediaType;
    private final String link;

    FileKind(String mediaType, String link) {
        this.mediaType = mediaType;
        this.link = link;
    }

    /** The kind of a media type as a source writes it, perhaps with parameters. */
    static FileKind of(String mimeType) {
        String bare = mimeType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(bare)).findFirst().orElse(OTHER);
    }

    /** The media type with which it is given. */
    String mediaType() {
        return mediaType;
    }

    /** Words of the link to it. */
    public String link() {
        return link;
    }

    /** Value of Content-Disposition: never shown in the page's own window, where corrections may wait unsaved. @param fileName as the source writes it; only plain characters of it are kept */
    static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._-]+", "-");
        return "attachment; filename=\"" + (plain.isEmpty() ? "raadsvoorstel" : plain) + "\"";
    }
}
