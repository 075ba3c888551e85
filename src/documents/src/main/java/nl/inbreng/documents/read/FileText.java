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

/** Reads the lines of PDF, Word (docx) and plain text files. What a file is, its first bytes tell; the media type of a source is only a hint. */
@ApplicationScoped
public class FileText implements DocumentText {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int SEARCHED = 1024;   // a PDF may have other bytes before its header (ISO 32000-1, annex H)
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final byte[] LOCKED_OFFICE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final String NOTED = "In dit bestand staan voetnoten of eindnoten. Die zijn niet overgenomen. Hoort zo’n tekst bij het besluit? Typ hem er dan zelf bij.";

    @Override
    public Extraction lines(byte[] file, String mimeType) {
        if (isPdf(file)) return fromPdf(file);
        if (starts(file, ZIP)) return fromDocx(file);
        if (starts(file, OLD_OFFICE)) return fromOldOffice(file);
        if (mimeType.toLowerCase(Locale.ROOT).startsWith("text/plain")) return fromText(file);
        return unreadable("Dit is geen PDF, Word-bestand (docx) of platte tekst.");
    }

    private static Extraction fromPdf(byte[] file) {
        return switch (PdfText.read(file)) {
            case Reading.Text text when text.pagesWithoutText().size() * 2 > text.pages() ->
                    unreadable("Op de meeste pagina’s van deze PDF staat geen leesbare tekst. Waarschijnlijk is het een scan.");
            case Reading.Text text -> new Extraction.Lines(text.lines().stream().map(Reading.Line::text).toList(), text.lines().stream().map(Reading.Line::page).toList());
            case Reading.NotAPdf none -> unreadable("Deze PDF is beschadigd en kan niet worden gelezen.");
            case Reading.Locked locked -> unreadable("Deze PDF is beveiligd met een wachtwoord.");
            case Reading.NoText none -> unreadable("In deze PDF staat geen leesbare tekst. Waarschijnlijk is het een scan.");
            case Reading.TooLarge large -> unreadable("Deze PDF is te groot om te lezen: " + large.what() + ".");
        };
    }

    private static Extraction fromDocx(byte[] file) {
        return switch (Docx.read(file)) {
            case Docx.Text text -> new Extraction.Lines(text.lines(), List.of(), text.noted() ? NOTED : "");
            case Docx.Empty none -> unreadable("In dit Word-bestand staat geen tekst.");
            case Docx.Other other when other.openDocument() -> unreadable("Dit is een bestand van OpenOffice of LibreOffice (odt). Sla het op als Word-bestand (docx) of als PDF, en kies dat.");
            case Docx.Other other -> unreadable("Dit is geen Word-bestand (docx) met tekst.");
            case Docx.Damaged broken -> unreadable("Dit Word-bestand is beschadigd en kan niet worden gelezen. Open het in Word, sla het opnieuw op, en kies dat.");
            case Docx.TooLarge large -> unreadable("Dit Word-bestand is uitgepakt te groot om te lezen. Sla alleen het ontwerpbesluit op in een nieuw bestand, zonder bijlagen en beelden.");
        };
    }

    private static Extraction fromOldOffice(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(new String(LOCKED_OFFICE, StandardCharsets.ISO_8859_1))
                ? unreadable("Dit Word-bestand is beveiligd met een wachtwoord. Haal in Word de beveiliging weg, sla het op, en kies het opnieuw.")
                : unreadable("Dit is een bestand van een oude Word (doc). Open het in Word, sla het op als Word-bestand (docx) of als PDF, en kies dat.");
    }

    /** An empty line ends a paragraph, so it is kept. */
    private static Extraction fromText(byte[] file) {
        List<String> lines = decoded(file).lines().map(FileText::trimmed).toList();
        return lines.stream().allMatch(String::isBlank) ? unreadable("Dit bestand is leeg.") : new Extraction.Lines(lines);
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

    private static String trimmed(String line) {
        return line.startsWith("\f") ? "\f" + line.strip() : line.strip();
    }

    private static boolean starts(byte[] file, byte[] sign) {
        return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    private static boolean isPdf(byte[] file) {
        for (int at = 0; at <= Math.min(file.length - PDF.length, SEARCHED); at++) {
            if (Arrays.equals(file, at, at + PDF.length, PDF, 0, PDF.length)) return true;
        }
        return false;
    }

    private static Extraction unreadable(String reason) {
        return new Extraction.Unreadable(reason);
    }
}
