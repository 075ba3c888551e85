package nl.inbreng.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Vera;
import nl.inbreng.domain.regeling.Instrument.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of document is PDF/A-3a and PDF/UA-1; with other texts see {@link NastyTest}. */
class VeraTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_kind_of_document_breaks_no_rule(DocumentKind kind) throws Exception {
        assertEquals(Set.of(), Vera.violations(new PdfPrinter().print(kind, dossierFor(kind))));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void no_kind_of_document_breaks_a_rule_after_a_repair(DocumentKind kind) throws Exception {
        assertEquals(Set.of(), Vera.violations(new PdfPrinter().print(kind, repairedFor(kind))));
    }

    @ParameterizedTest
    @EnumSource(GoldenTextTest.Around.class)
    void no_document_around_a_vote_breaks_a_rule(GoldenTextTest.Around document) throws Exception {
        assertEquals(Set.of(), Vera.violations(document.print()));
    }

    static Dossier dossierFor(DocumentKind kind) {
        return switch (kind) {
            case AGENDERINGSVERZOEK -> Dossiers.filedAgendering();
            case BURGERAMENDEMENT, ONTVANGSTBEVESTIGING -> Dossiers.filedAmendement();
            case INITIATIEF -> Dossiers.filed(Texts.of(Shape.INITIATIEF), "Sanne de Vries");
            case STADSMOTIE -> Dossiers.filed(Texts.of(Shape.MOTIE), "Sanne de Vries");
            case UITDAGING -> Dossiers.filed(Texts.of(Shape.UITDAGING), "Sanne de Vries");
            case REFERENDUMVERZOEK -> Dossiers.filed(Texts.of(Shape.REFERENDUM), "Sanne de Vries");
        };
    }

    static Dossier repairedFor(DocumentKind kind) {
        Shape shape = dossierFor(kind).verzoek().inhoud().shape();
        return Dossiers.repaired(Texts.of(shape), Texts.mended(shape), "Bilal Yılmaz");
    }
}
