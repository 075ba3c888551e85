package nl.inbreng.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.documents.tagged.Vera;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Instrument.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a dossier, every kind of document prints all of it, carries it as it was typed, and stays PDF/A-3a and PDF/UA-1. */
class NastyTest {

    @ParameterizedTest
    @MethodSource("everyTextInEveryKind")
    void all_of_it_is_printed_and_carried_and_no_rule_is_broken(Nasty nasty, DocumentKind kind, Inhoud like) throws Exception {
        byte[] pdf = new PdfPrinter().print(kind, nasty.dossier(like));
        String words = words(pdf);
        for (String part : nasty.printed(kind, like)) assertTrue(words.contains(part), () -> part + "\nis not in\n" + words);
        assertEquals(asUtf8(nasty.title()), PdfPrinterTest.attached(pdf).getJsonObject("inhoud").getString("titel"));
        assertEquals(Set.of(), Vera.violations(pdf));
    }

    static Stream<Arguments> everyTextInEveryKind() {
        List<Arguments> all = new ArrayList<>();
        for (Nasty nasty : Nasty.values()) {
            for (Shape shape : Shape.values()) all.add(Arguments.of(nasty, DocumentKind.of(Texts.of(shape)), Texts.of(shape)));
            all.add(Arguments.of(nasty, DocumentKind.ONTVANGSTBEVESTIGING, Dossiers.agendering()));
            all.add(Arguments.of(nasty, DocumentKind.ONTVANGSTBEVESTIGING, Dossiers.amendement()));
        }
        return all.stream();
    }

    /** Half a surrogate pair has no place in a file of text. */
    private static String asUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The words between header and footer, without white space; a row that goes on overleaf is read without the heads and the cell that come between. */
    private static String words(byte[] pdf) throws IOException {
        return GoldenTextTest.text(pdf).lines().filter(line -> !line.startsWith("Gemeente Voorbeeldstad (verzonnen") && !line.contains(" · gegevens sha256 "))
                .collect(Collectors.joining()).replaceAll("\\s+", "").replaceAll("OnderdeelWasWordt|\\(vervolg\\)|" + Nasty.BESIDE, "");
    }
}
