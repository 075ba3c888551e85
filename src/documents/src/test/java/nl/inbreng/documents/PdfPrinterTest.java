package nl.inbreng.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.inhoud.Part;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument.Shape;
import nl.inbreng.text.Consolidation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the formal documents promise beyond their words. */
class PdfPrinterTest {

    private final PdfPrinter printer = new PdfPrinter();

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_same_dossier_gives_the_same_bytes(DocumentKind kind) {
        assertArrayEquals(printer.print(kind, VeraTest.dossierFor(kind)), printer.print(kind, VeraTest.dossierFor(kind)));
    }

    @Test
    void a_list_of_votes_says_what_cannot_be_read() throws IOException {
        String told = "Het amendement op /verzoek/h7j8k9m2n3 kan niet worden gelezen.";
        assertTrue(GoldenTextTest.text(printer.stemlijst(Votes.damaged(), Votes.NOW)).replaceAll("\\s+", " ").contains(told));
        assertFalse(GoldenTextTest.text(printer.stemlijst(Votes.all(false), Votes.NOW)).contains("kan niet worden gelezen"));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_address_of_the_filer_is_in_no_document(DocumentKind kind) throws IOException {
        byte[] pdf = printer.print(kind, VeraTest.dossierFor(kind));
        assertFalse(GoldenTextTest.text(pdf).contains("geheim.adres"));
        assertFalse(attached(pdf).toString().contains("geheim.adres"));
    }

    @Test
    void an_amendement_of_residents_never_poses_as_a_decision_of_the_raad() throws IOException {
        String text = GoldenTextTest.text(printer.print(DocumentKind.BURGERAMENDEMENT, Dossiers.filedAmendement()));
        assertTrue(text.contains("Inwoners van Voorbeeldstad stellen de raad voor te besluiten"));
        assertFalse(text.contains("De raad van de gemeente"));
        assertFalse(text.toLowerCase(Locale.ROOT).contains("raadsbesluit"));
    }

    @Test
    void new_and_moved_units_and_an_alternative_are_told_as_what_they_are() throws IOException {
        VoorstelRef voorstel = Dossiers.amendement().voorstel();
        List<Wijziging> placed = List.of(Wijziging.added("beslispunt-2", "beslispunt 2", "De oversteek te verlichten;", false),
                Wijziging.moving("artikel-3.lid-1", "artikel 3, eerste lid", "Het college plant.").beside("artikel-3.lid-4", true));
        byte[] pdf = printer.print(DocumentKind.BURGERAMENDEMENT, Dossiers.filed(new Amendement("Titel", voorstel, placed, "Daarom.", "Uit de reserve.", "", "BM-1"), "Sanne"));
        String text = GoldenTextTest.text(pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("Na beslispunt 2 wordt ingevoegd: \"De oversteek te verlichten;\""), text);
        assertTrue(text.contains("Artikel 3, eerste lid, wordt verplaatst en komt vóór artikel 3, lid 4, te staan."), text);
        assertFalse(text.contains("komt te luiden"), text);
        assertTrue(text.contains("Wijzigt amendement BM-1") && text.contains("Dekking Uit de reserve."), text);
        JsonObject inhoud = attached(pdf).getJsonObject("inhoud");
        assertEquals("artikel-3.lid-4", inhoud.getJsonArray("wijzigingen").getJsonObject(1).getString("naast"));
        assertEquals("Uit de reserve.", inhoud.getString("dekking"));
        Amendement whole = new Amendement("Titel", voorstel, List.of(), "Daarom.", "", "1. Niets te doen.", "");
        String alternative = GoldenTextTest.text(printer.print(DocumentKind.BURGERAMENDEMENT, Dossiers.filed(whole, "Sanne"))).replaceAll("\\s+", " ");
        assertTrue(alternative.contains("De tekst van het ontwerpbesluit komt te luiden: \"1. Niets te doen.\""), alternative);
        assertTrue(alternative.contains("Beslispunt 1 – (nieuw) Niets te doen."), alternative);
    }

    @Test
    void the_receipt_tells_the_second_in_dutch_time() throws IOException {
        String text = GoldenTextTest.text(printer.print(DocumentKind.ONTVANGSTBEVESTIGING, Dossiers.filedAgendering()));
        assertTrue(text.contains("maandag 2 november 2026 om 14.05.09 uur"), text);
    }

    @Test
    void the_submission_is_inside_as_data() throws IOException {
        JsonObject json = attached(printer.print(DocumentKind.BURGERAMENDEMENT, Dossiers.filedAmendement()));
        assertEquals("BM-9999-2026-0001", json.getString("nummer"));
        assertEquals("2026-11-02T14:05:09+01:00", json.getString("ingediendOp"));
        assertEquals(61, json.getJsonObject("steun").getInt("bevestigd"));
        assertEquals(62, json.getJsonObject("steun").getInt("geteld"));
        JsonObject inhoud = json.getJsonObject("inhoud");
        assertEquals("ab12".repeat(16), inhoud.getJsonObject("raadsvoorstel").getString("sha256"));
        assertEquals("beslispunt-2", inhoud.getJsonArray("wijzigingen").getJsonObject(0).getString("eenheid"));
    }

    @Test
    void a_fingerprint_of_a_pasted_text_says_that_it_is_of_the_text() throws IOException {
        VoorstelRef file = Dossiers.amendement().voorstel();
        VoorstelRef text = new VoorstelRef(file.id(), file.titel(), 1, file.sha256(), VoorstelRef.Pinned.TEKST, file.agendapunt(), file.vergadering(), file.begins());
        Amendement onText = new Amendement("Titel", text, Dossiers.amendement().wijzigingen(), "Daarom.");
        byte[] pdf = printer.print(DocumentKind.BURGERAMENDEMENT, Dossiers.filed(onText, "Sanne"));
        String printed = GoldenTextTest.text(pdf).replaceAll("\\s+", " ");
        assertTrue(printed.contains("Controlegetal van deze tekst (sha256)"), printed);
        assertTrue(printed.contains("zoals de griffie die heeft bevestigd"), printed);
        JsonObject raadsvoorstel = attached(pdf).getJsonObject("inhoud").getJsonObject("raadsvoorstel");
        assertEquals(file.sha256(), raadsvoorstel.getString("sha256VanTekst"));
        assertFalse(raadsvoorstel.containsKey("sha256"));
    }

    @Test
    void a_sign_that_cannot_be_printed_stands_there_as_its_number_and_is_explained() throws IOException {
        Agendering cyclist = new Agendering("Fiets 🚲", "Vraag", "Nu", "");
        byte[] pdf = printer.print(DocumentKind.AGENDERINGSVERZOEK, Dossiers.filed(cyclist, "Sanne"));
        String text = GoldenTextTest.text(pdf);
        assertTrue(text.contains("Fiets [U+1F6B2]"), text);
        assertTrue(text.contains("Zo’n teken staat er als"), text);
        assertEquals("Fiets 🚲", attached(pdf).getJsonObject("inhoud").getString("titel"));
        assertTrue(text.contains("(verzoek.json)"), text);
    }

    @Test
    void where_no_data_are_inside_the_note_says_on_which_page_the_text_is() throws IOException {
        for (byte[] pdf : List.of(printer.stemlijst(Votes.titled("Plan لي"), Votes.NOW), printer.besluit(Votes.titled("Plan لي"), Votes.besluit("Wim Bakker")))) {
            String text = GoldenTextTest.text(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Plan [U+0644][U+064A]") && text.contains("leest u in Inbreng op de pagina van het raadsvoorstel of van het amendement. U herkent een amendement aan zijn nummer."), text);
            assertFalse(text.contains("verzoek.json"), text);
        }
    }

    @Test
    void a_decision_says_that_a_unit_moved_and_reads_otherwise_and_that_its_numbers_are_not_final() throws IOException {
        Consolidatie plain = Votes.besluit("Wim Bakker");
        Consolidatie.Onderdeel one = plain.onderdelen().getLast();
        Consolidatie.Onderdeel moved = new Consolidatie.Onderdeel(one.eenheid(), one.tekst().replace("als afgedaan", "niet als afgedaan"), Consolidation.Fate.VERPLAATST, "stond als beslispunt 4, nu vóór beslispunt 1",
                List.of(plain.verwerkt().getFirst().kenmerk()), List.of());
        List<Consolidatie.Onderdeel> all = Stream.concat(Stream.of(moved), plain.onderdelen().stream().filter(each -> each != one)).toList();
        String text = GoldenTextTest.text(printer.besluit(Votes.all(false), new Consolidatie(1, plain.voorstel(), all, plain.verwerkt(), List.of(), "Wim Bakker", plain.op()))).replaceAll("\\s+", " ");
        assertTrue(text.contains("Verplaatst en gewijzigd (stond als beslispunt 4, nu vóór beslispunt 1)") && text.contains("niet (BM-9999-2026-0001) als afgedaan"), text);
        assertTrue(text.contains("De onderdelen zijn nog niet opnieuw genummerd"), text);
        assertFalse(GoldenTextTest.text(printer.besluit(Votes.all(false), plain)).contains("genummerd"));
    }

    @Test
    void markup_is_text_like_any_other() throws IOException {
        Agendering marked = new Agendering("<b>Titel</b>", "<script>alert(1)</script>", "a < b & c > d", "**vet** [link](x)");
        String text = GoldenTextTest.text(printer.print(DocumentKind.AGENDERINGSVERZOEK, Dossiers.filed(marked, "O'Brien <x>")));
        for (String part : new String[] {"<b>Titel</b>", "<script>alert(1)</script>", "a < b & c > d", "**vet** [link](x)", "O'Brien <x>"}) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void a_verzoek_that_is_not_filed_yet_says_so() throws IOException {
        String text = GoldenTextTest.text(printer.print(DocumentKind.AGENDERINGSVERZOEK, Dossiers.draft(Dossiers.agendering(), "Sanne")));
        assertTrue(text.contains("nog niet ingediend, kenmerk b2c3d4f5g6"), text);
        assertTrue(text.contains("62 inwoners tot nu toe"), text);
    }

    @Test
    void a_receipt_of_what_was_never_filed_is_refused() {
        Dossier draft = Dossiers.draft(Dossiers.agendering(), "Sanne");
        assertThrows(IllegalArgumentException.class, () -> printer.print(DocumentKind.ONTVANGSTBEVESTIGING, draft));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void a_kind_that_does_not_fit_the_verzoek_is_refused(Shape shape) {
        Dossier filed = Dossiers.filed(Texts.of(shape), "Sanne");
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind == DocumentKind.ONTVANGSTBEVESTIGING || kind == DocumentKind.of(Texts.of(shape))) continue;
            assertThrows(IllegalArgumentException.class, () -> printer.print(kind, filed), kind.word());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "AMENDEMENT")
    void all_parts_of_a_text_are_inside_as_data(Shape shape) throws IOException {
        Written written = (Written) Texts.of(shape);
        JsonObject inhoud = attached(printer.print(DocumentKind.of(written), Dossiers.filed(written, "Sanne"))).getJsonObject("inhoud");
        assertEquals(written.parts().stream().map(Part::veld).toList(), List.copyOf(inhoud.keySet()));
        written.parts().forEach(part -> assertEquals(part.text(), inhoud.getString(part.veld())));
    }

    @Test
    void a_stadsmotie_is_in_the_order_of_a_motie_and_never_poses_as_one_of_the_raad() throws IOException {
        String text = GoldenTextTest.text(printer.print(DocumentKind.STADSMOTIE, Dossiers.filed(Texts.of(Shape.MOTIE), "Sanne")));
        List<Integer> places = Stream.of("Inwoners van Voorbeeldstad vragen de raad", "Constaterende dat", "Overwegende dat", "Verzoekt het college", "als een raadslid hem als motie indient")
                .map(text::indexOf).toList();
        assertEquals(places.stream().filter(place -> place >= 0).sorted().toList(), places, text);
        assertFalse(text.contains("De raad van de gemeente") || text.contains("gaat over tot de orde van de dag"), text);
    }

    @Test
    void the_receipt_says_who_decides_on_a_text_of_this_shape() throws IOException {
        Map<Shape, String> next = Map.of(Shape.AGENDERING, "op de agenda van de raad", Shape.INITIATIEF, "De raad stemt erover", Shape.AMENDEMENT, "Een raadslid kan het overnemen",
                Shape.MOTIE, "als motie indienen", Shape.UITDAGING, "Het college beslist", Shape.REFERENDUM, "Dan beslist de raad of er een referendum komt");
        for (Shape shape : Shape.values()) {
            String text = GoldenTextTest.text(printer.print(DocumentKind.ONTVANGSTBEVESTIGING, Dossiers.filed(Texts.of(shape), "Sanne"))).replaceAll("\\s+", " ");
            assertTrue(text.contains(next.get(shape)), text);
        }
    }

    /** The data that a document carries. */
    static JsonObject attached(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray files = (COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
            byte[] json = new PDComplexFileSpecification((COSDictionary) files.getObject(0)).getEmbeddedFile().toByteArray();
            return Json.createReader(new ByteArrayInputStream(json)).readObject();
        }
    }
}
