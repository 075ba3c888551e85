package nl.inbreng.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.Block.Paragraph;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.documents.tagged.FormalDocument.Attachment;
import nl.inbreng.documents.tagged.FormalDocument.Relation;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Verzoek;

/** What all formal documents share: sender, number, date, footer, attached data, and the wording of common facts. */
final class Letterhead {

    private Letterhead() { }

    /** A finished document with these contents, dated at filing. */
    static FormalDocument document(Dossier dossier, String heading, List<Block> blocks) {
        String json = SubmissionJson.of(dossier);
        String title = heading + " " + number(dossier.verzoek());
        return new FormalDocument(title + ": " + dossier.verzoek().inhoud().titel(), sender(gemeente(dossier)), title,
                number(dossier.verzoek()) + " · gegevens sha256 " + fingerprint(json).substring(0, 16),
                moment(dossier.verzoek()).atZone(Window.ZONE).toOffsetDateTime(), blocks,
                List.of(new Attachment("verzoek.json", "application/json", "De gegevens waaruit dit document is gemaakt", Relation.SOURCE, json)));
    }

    static Gemeente gemeente(Dossier dossier) {
        return dossier.regeling().header().gemeente();
    }

    /** The formal number, or before filing the kenmerk with a word that says so. */
    static String number(Verzoek verzoek) {
        return verzoek.number().map(Object::toString).orElse("nog niet ingediend, kenmerk " + verzoek.kenmerk());
    }

    static Item row(String label, String text) {
        return new Item(label, List.of(Run.plain(text)));
    }

    static Block small(String text) {
        return new Paragraph(List.of(Run.plain(text)), Look.SMALL);
    }

    static Block lead(String text) {
        return new Paragraph(List.of(Run.plain(text)), Look.LEAD);
    }

    static Item filed(Verzoek verzoek) {
        return row("Ingediend op", verzoek.filed().map(DutchMoment::minute).orElse("nog niet ingediend"));
    }

    /** The count of supporters; never who they are. */
    static Item support(Dossier dossier) {
        Regeling regeling = dossier.regeling();
        int counted = counted(dossier);
        String filer = regeling.threshold().filerCounts() ? ", de indiener meegeteld" : "";
        String when = dossier.verzoek().filed().isPresent() ? " bij het indienen" : " tot nu toe";
        return row("Steun", counted + (counted == 1 ? " inwoner" : " inwoners") + when + filer + ". Nodig: "
                + regeling.threshold().number() + " (" + regeling.cite(regeling.threshold().artikel()) + ").");
    }

    static int counted(Dossier dossier) {
        return dossier.regeling().threshold().counted(confirmed(dossier));
    }

    /** Confirmed signatures: at filing, or up to now for what is not filed. */
    static int confirmed(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        return verzoek.filed().isPresent() ? verzoek.supportAtFiling() : dossier.support().confirmed();
    }

    /** Said before the text when signs had to be shown by their number. */
    static Block substitutionNote() {
        return small("Let op: dit document kan niet alle tekens afdrukken, zoals Arabische letters en emoji. Zo’n teken staat er als nummer, "
                + "zoals [U+1F600]. De tekst zoals die is getypt, zit als gegevensbestand in deze PDF (verzoek.json).");
    }

    private static Instant moment(Verzoek verzoek) {
        return verzoek.filed().or(verzoek::opened).orElse(verzoek.created());
    }

    private static String sender(Gemeente gemeente) {
        return "Gemeente " + gemeente.naam() + (gemeente.fictief() ? " (verzonnen gemeente, alleen als voorbeeld)" : "");
    }

    private static String fingerprint(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
