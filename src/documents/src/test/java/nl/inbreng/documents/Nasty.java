package nl.inbreng.documents;

import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Part;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.raad.VoorstelRef;

/** Texts that people type and paste, or that another system sends, and how a document prints them. Each field gets a letter of its own before the text. */
enum Nasty {
    MARKUP("<script>alert('x')</script> <b>vet</b> & &amp; ]]> {title} \\u0041 %s ${geheim}"),
    EMOJI("Emoji 👩‍👩‍👧 🚲 ❤\uFE0F en vinkjes ☑ ✓", "Emoji " + numbers("👩‍👩‍👧") + " " + numbers("🚲") + " ❤ en vinkjes ☑ ✓"),
    SCRIPTS("Кириллица Ελληνικά ქართული 中文 ไทย हिन्दी", "Кириллица Ελληνικά ქართული " + numbers("中文") + numbers("ไทย") + numbers("हिन्दी")),
    RIGHT_TO_LEFT("Straat العربية en עברית.", "Straat " + numbers("العربية") + " en " + numbers("עברית") + "."),
    ONE_WORD("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(20)),
    CONTROLS("\u0000\u0007\u001B[31m \u202Eomgekeerd\u202C \uFEFF\u200B zacht\u00ADe \uD83D half",
            "[31m [U+202E]omgekeerd[U+202C] zachte [U+D83D] half"),
    LINES("\n\n  \t \n\r\n- een\n- twee\n\n1. drie\n2. vier\n\n   \n", "- een - twee 1. drie 2. vier"),
    LONG("Lange alinea over de oversteek. ".repeat(400));

    /** One for each part of a text, the title first. */
    private static final String LETTERS = "tvwxyz";
    /** New text beside a long old one. */
    static final String BESIDE = "NIEUW";

    private final String typed;
    private final String printed;

    Nasty(String typed) {
        this(typed, typed);
    }

    Nasty(String typed, String printed) {
        this.typed = typed;
        this.printed = printed;
    }

    /** A filed verzoek with this text in every field that people or other systems fill. */
    Dossier dossier(Inhoud like) {
        return Dossiers.unchecked(switch (like) {
            case Written written -> written.with(part -> letter(written, part) + typed);
            case Amendement amendement -> amendement(amendement.voorstel());
        }, "n" + typed);
    }

    private Amendement amendement(VoorstelRef v) {
        VoorstelRef voorstel = new VoorstelRef(v.id(), "r" + typed, v.versie(), v.sha256(), v.pinned(), "a" + typed, "m" + typed, v.begins());
        return new Amendement("t" + typed, voorstel, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "De raad besluit " + typed + " zo.", "y" + typed + " besluit"),
                new Wijziging("beslispunt-2", "beslispunt 2", "z" + typed, BESIDE)), "x" + typed);
    }

    private static char letter(Written written, Part part) {
        return LETTERS.charAt(written.parts().stream().map(Part::veld).toList().indexOf(part.veld()));
    }

    /** What must be read in a document of this kind, without white space. */
    List<String> printed(DocumentKind kind, Inhoud like) {
        String fields = switch (kind) {
            case AGENDERINGSVERZOEK, INITIATIEF, STADSMOTIE, UITDAGING, REFERENDUMVERZOEK -> "n" + LETTERS.substring(0, ((Written) like).parts().size());
            case BURGERAMENDEMENT -> "ntramyxz";
            case ONTVANGSTBEVESTIGING -> like instanceof Amendement ? "nta" : "nt";
        };
        return fields.chars().mapToObj(field -> ((char) field + printed).replaceAll("\\s+", "")).toList();
    }

    /** The title as it was typed. */
    String title() {
        return "t" + typed;
    }

    private static String numbers(String signs) {
        return signs.codePoints().mapToObj("[U+%04X]"::formatted).collect(Collectors.joining());
    }
}
