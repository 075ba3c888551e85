package nl.inbreng.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.inbreng.application.ports.DocumentText.Extraction;
import nl.inbreng.documents.read.FileText;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Import of a verordening of 60 articles as text, docx and PDF on one thread: time for each, and the memory that one import asks for. */
final class ImportCost {

    private static final int ARTICLES = 60;
    private static final int WARM = 10;
    private static final int LINES_ON_A_PAGE = 45;
    private static final int LINE = 90;
    private static final String SENTENCE = "Het college kan op aanvraag subsidie verlenen voor de aanleg van een groen dak op een gebouw in de gemeente, met een maximum van € 2.500,00 per gebouw en per jaar.";

    private ImportCost() { }

    static void print(int seconds) throws IOException {
        List<String> lines = verordening();
        print("tekst", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "text/plain", seconds);
        print("docx", docx(lines), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", seconds);
        print("pdf", pdf(lines), "application/pdf", seconds);
    }

    private static void print(String kind, byte[] file, String mimeType, int seconds) {
        FileText files = new FileText();
        for (int i = 0; i < WARM; i++) units(files, file, mimeType);
        long before = allocated();
        long begin = System.nanoTime();
        int count = 0;
        int units = 0;
        while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
            units = units(files, file, mimeType).size();
            count++;
        }
        double each = (System.nanoTime() - begin) / 1e6 / count;
        System.out.printf(Locale.ROOT, "import of %d articles as %s (%d KB): %d units, %.1f ms and %.1f MB allocated each%n",
                ARTICLES, kind, file.length / 1024, units, each, (allocated() - before) / 1e6 / count);
    }

    private static List<TekstEenheid> units(FileText files, byte[] file, String mimeType) {
        List<TekstEenheid> units = switch (files.lines(file, mimeType)) {
            case Extraction.Lines lines -> OntwerpbesluitReader.read(lines.lines()).eenheden();
            case Extraction.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
        long articles = units.stream().filter(unit -> unit.soort() == TekstEenheid.Soort.ARTIKEL).count();
        if (articles != ARTICLES) throw new IllegalStateException(articles + " articles were read");
        return units;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getThreadAllocatedBytes(Thread.currentThread().threadId());
    }

    /** Articles of three leden, the second with two onderdelen. */
    private static List<String> verordening() {
        StringBuilder text = new StringBuilder("De raad van de gemeente Voorbeeldstad;\nbesluit vast te stellen de volgende verordening:\n");
        for (int i = 1; i <= ARTICLES; i++) {
            text.append("Artikel ").append(i).append(" Onderwerp nummer ").append(i).append("\n1. ").append(SENTENCE).append("\n2. Het verbod geldt niet voor:\na. een gebouw van de gemeente;\nb. een gebouw zonder dak.\n3. ")
                    .append(SENTENCE).append('\n');
        }
        return text.append("Aldus vastgesteld in de openbare vergadering van 4 juni 2026.\n").toString().lines().toList();
    }

    private static byte[] docx(List<String> lines) throws IOException {
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        lines.forEach(line -> body.append("<w:p><w:pPr><w:spacing w:after=\"120\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>").append(line).append("</w:t></w:r></w:p>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] pdf(List<String> lines) throws IOException {
        List<String> printed = lines.stream().flatMap(line -> wrapped(line).stream()).toList();
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int from = 0; from < printed.size(); from += LINES_ON_A_PAGE) page(document, printed.subList(from, Math.min(from + LINES_ON_A_PAGE, printed.size())));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), 10);
            out.setLeading(15);
            out.newLineAtOffset(70, 770);
            for (String line : lines) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
        }
    }

    private static List<String> wrapped(String line) {
        return List.of(line.replaceAll("(.{1," + LINE + "})(?: |$)", "$1\n").strip().split("\n"));
    }
}
