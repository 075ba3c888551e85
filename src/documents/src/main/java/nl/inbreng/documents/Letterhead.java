package nl.inbreng.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.Block.Paragraph;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.documents.tagged.FormalDocument.Attachment;
import nl.inbreng.documents.tagged.FormalDocument.Relation;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Verzoek;

/** What all formal documents share: sender, number, date, footer, attached data, and the wording of common facts. */
final class Letterhead {

    private Letterhead() { }

    /** A finished document on this text of the verzoek, dated when that text came in. */
    static FormalDocument document(Dossier dossier, String heading, Inhoud text, List<Block> blocks) {
        return document(dossier, heading, blocks, new SubmissionJson(dossier, text, List.of()));
    }

    /** The same, with data that are put together already. */
    static FormalDocument document(Dossier dossier, String heading, List<Block> blocks, SubmissionJson data) {
        String json = data.write();
        Inhoud text = data.text();
        String title = heading + " " + number(dossier.verzoek());
        return new FormalDocument(title + ": " + text.titel(), sender(gemeente(dossier)), title,
                number(dossier.verzoek()) + " · gegevens sha256 " + fingerprint(json).substring(0, 16),
                moment(dossier, text).atZone(Window.ZONE).toOffsetDateTime(), blocks,
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

    /** A list under a heading of its own; nothing when there is nothing to list. */
    static List<Block> listed(String heading, List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Block.Heading(2, heading), new Block.Items(false, lines.stream().map(line -> row("-", line)).toList()));
    }

    /** When it came in, from whom and with how much support; after a repair also when, since supporters signed another text. */
    static List<Item> filing(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        List<Item> rows = new ArrayList<>();
        rows.add(row("Ingediend op", verzoek.filed().map(DutchMoment::minute).orElse("nog niet ingediend")));
        dossier.repaired().ifPresent(at -> rows.add(row("Hersteld op", DutchMoment.minute(at) + ". Wie eerder steunde, las de eerste tekst.")));
        dossier.carriedOver().ifPresent(text -> rows.add(row("Overgezet op", DutchMoment.minute(text.op()) + ", naar versie " + text.basis().versie() + " van het raadsvoorstel. Wie eerder steunde, las de eerste tekst.")));
        rows.add(row("Ingediend door", verzoek.indiener().naam()));
        rows.add(support(dossier));
        return rows;
    }

    /** When this text took the place of the one that was filed; empty for that one. */
    static Optional<Instant> repaired(Dossier dossier, Inhoud text) {
        return text.equals(dossier.verzoek().filedInhoud()) ? Optional.empty() : dossier.repaired();
    }

    /** The count of supporters; never who they are. */
    static Item support(Dossier dossier) {
        Regeling regeling = dossier.regeling();
        int counted = counted(dossier);
        String filer = dossier.thresholdAtFiling().filerCounts() ? ", de indiener meegeteld" : "";
        String when = dossier.verzoek().filed().isPresent() ? " bij het indienen" : " tot nu toe";
        String needed = regeling.first().ranking().isPresent() ? "een plaats op de ranglijst" : String.valueOf(dossier.thresholdAtFiling().number());
        return row("Steun", counted + (counted == 1 ? " inwoner" : " inwoners") + when + filer + ". Nodig: "
                + needed + " (" + regeling.cite(dossier.thresholdAtFiling().artikel()) + ").");
    }

    static int counted(Dossier dossier) {
        return dossier.thresholdAtFiling().counted(confirmed(dossier));
    }

    /** Confirmed signatures: at filing, or up to now for what is not filed. */
    static int confirmed(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        return verzoek.filed().isPresent() ? verzoek.supportAtFiling() : dossier.support().confirmed();
    }

    /** Said before the text when signs had to be shown by their number. @param embedded whether the data are in the PDF; else the pages show the text */
    static Block substitutionNote(boolean embedded) {
        return small("Let op: dit document kan niet alle tekens afdrukken, zoals Arabische letters en emoji. Zo’n teken staat er als nummer, "
                + "zoals [U+1F600]. De tekst zoals die is getypt, "
                + (embedded ? "zit als gegevensbestand in deze PDF (verzoek.json)." : "leest u in Inbreng op de pagina van het raadsvoorstel of van het amendement. U herkent een amendement aan zijn nummer."));
    }

    private static Instant moment(Dossier dossier, Inhoud text) {
        Verzoek verzoek = dossier.verzoek();
        Optional<Instant> carried = dossier.carriedOver().filter(later -> later.inhoud().equals(text)).map(AmendementRevisie::op);
        return repaired(dossier, text).or(() -> carried).or(verzoek::filed).or(verzoek::opened).orElse(verzoek.created());
    }

    static String sender(Gemeente gemeente) {
        return "Gemeente " + gemeente.naam() + (gemeente.fictief() ? " (verzonnen gemeente, alleen als voorbeeld)" : "");
    }

    static String fingerprint(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
