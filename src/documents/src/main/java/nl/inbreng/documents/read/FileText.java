package nl.inbreng.documents.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.inbreng.application.ports.DocumentText;

/** Reads the lines of PDF and plain text files. What a file is, its first bytes tell; the media type of a source is only a hint. */
@ApplicationScoped
public class FileText implements DocumentText {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int SEARCHED = 1024;   // a PDF may have other bytes before its header (ISO 32000-1, annex H)
    private static final String BY_HAND = " Plak de tekst van het ontwerpbesluit zelf in het formulier.";

    @Override
    public Extraction lines(byte[] file, String mimeType) {
        if (isPdf(file)) return fromPdf(file);
        if (mimeType.toLowerCase(Locale.ROOT).startsWith("text/plain")) return fromText(file);
        return unreadable("Dit is geen PDF.");
    }

    private static Extraction fromPdf(byte[] file) {
        return switch (PdfText.read(file)) {
            case Reading.Text text when text.pagesWithoutText().size() * 2 > text.pages() ->
                    unreadable("Op de meeste pagina’s van deze PDF staat geen leesbare tekst. Waarschijnlijk is het een scan.");
            case Reading.Text text -> new Extraction.Lines(text.lines().stream().map(Reading.Line::text).toList());
            case Reading.NotAPdf none -> unreadable("Deze PDF is beschadigd en kan niet worden gelezen.");
            case Reading.Locked locked -> unreadable("Deze PDF is beveiligd met een wachtwoord.");
            case Reading.NoText none -> unreadable("In deze PDF staat geen leesbare tekst. Waarschijnlijk is het een scan.");
            case Reading.TooLarge large -> unreadable("Deze PDF is te groot om te lezen: " + large.what() + ".");
        };
    }

    private static Extraction fromText(byte[] file) {
        List<String> lines = decoded(file).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? unreadable("Dit bestand is leeg.") : new Extraction.Lines(lines);
    }

    /** UTF-8, and otherwise the encoding of older Windows programs. */
    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean isPdf(byte[] file) {
        for (int at = 0; at <= Math.min(file.length - PDF.length, SEARCHED); at++) {
            if (Arrays.equals(file, at, at + PDF.length, PDF, 0, PDF.length)) return true;
        }
        return false;
    }

    private static Extraction unreadable(String reason) {
        return new Extraction.Unreadable(reason + BY_HAND);
    }
}
