package nl.inbreng.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Vera;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of document is PDF/A-3a and PDF/UA-1, whatever residents typed. */
class VeraTest {

    private static final List<String> NASTY = List.of(
            "<script>alert('x')</script> <b>vet</b> & &amp; ]]> {title} \\u0041 %s ${geheim}",
            "Emoji 👩‍👩‍👧 🚲 ❤️ en vinkjes ☑ ✓",
            "Кириллица Ελληνικά ქართული العربية עברית 中文 ไทย हिन्दी",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(20),
            "\u0000\u0007\u001B[31m \u202Eomgekeerd\u202C \uFEFF\u200B \uD83D half",
            "\n\n  \t \n\r\n- een\n- twee\n\n1. drie\n2. vier\n\n   \n",
            "Lange alinea over de oversteek. ".repeat(400));

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
    @MethodSource("nastyDossiers")
    void no_text_in_any_field_breaks_a_rule(DocumentKind kind, Inhoud inhoud, String naam) throws Exception {
        assertEquals(Set.of(), Vera.violations(new PdfPrinter().print(kind, Dossiers.rewritten(inhoud, naam))));
    }

    static Dossier dossierFor(DocumentKind kind) {
        return switch (kind) {
            case AGENDERINGSVERZOEK -> Dossiers.filedAgendering();
            case BURGERAMENDEMENT, ONTVANGSTBEVESTIGING -> Dossiers.filedAmendement();
        };
    }

    static Dossier repairedFor(DocumentKind kind) {
        return switch (kind) {
            case AGENDERINGSVERZOEK -> Dossiers.repaired(Dossiers.agendering(), Dossiers.mendedAgendering(), "Sanne de Vries");
            case BURGERAMENDEMENT, ONTVANGSTBEVESTIGING -> Dossiers.repaired(Dossiers.amendement(), Dossiers.mendedAmendement(), "Bilal Yılmaz");
        };
    }

    static Stream<Arguments> nastyDossiers() {
        List<Arguments> all = new ArrayList<>();
        for (String text : NASTY) {
            Agendering agendering = new Agendering("t" + text, "v" + text, "w" + text, text);
            Amendement sound = Dossiers.amendement();
            Amendement amendement = new Amendement("t" + text, sound.voorstel(),
                    List.of(new Wijziging("beslispunt-1", "beslispunt 1", "De raad besluit " + text + " zo.", "De raad " + text + " besluit " + text),
                            new Wijziging("beslispunt-2", "beslispunt 2", text, "nieuw")), "t" + text);
            all.add(Arguments.of(DocumentKind.AGENDERINGSVERZOEK, agendering, "n" + text));
            all.add(Arguments.of(DocumentKind.BURGERAMENDEMENT, amendement, "n" + text));
            all.add(Arguments.of(DocumentKind.ONTVANGSTBEVESTIGING, amendement, "n" + text));
        }
        return all.stream();
    }
}
