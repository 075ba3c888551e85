package nl.inbreng.documents.tagged;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Everything that is set: the same value gives the same bytes.
 *
 * @param title       shown by the reader in its title bar and read first by assistive technology
 * @param sender      who speaks, above every page, for example "Gemeente Voorbeeldstad"
 * @param subject     one sentence on the contents, for the metadata
 * @param reference   kenmerk, at the foot of every page
 * @param made        moment of making; the layer knows no clock
 * @param blocks      the contents in reading order, at least one
 * @param attachments files carried inside the PDF
 */
public record FormalDocument(String title, String sender, String subject, String reference, OffsetDateTime made,
                             List<Block> blocks, List<Attachment> attachments) {

    public FormalDocument {
        if (title.isBlank()) throw new IllegalArgumentException("a formal document has a title (PDF/UA-1, 7.1)");
        Objects.requireNonNull(made, "made");
        if (blocks.isEmpty()) throw new IllegalArgumentException("nothing to set");
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /** The same document with a note that readers need before the text: above the first heading of level 2, or at the end. */
    public FormalDocument noting(Block note) {
        List<Block> more = new ArrayList<>(blocks);
        int text = more.stream().filter(block -> block instanceof Block.Heading heading && heading.level() == 2).findFirst().map(more::indexOf).orElse(more.size());
        more.add(text, note);
        return new FormalDocument(title, sender, subject, reference, made, more, attachments);
    }

    /**
     * File inside the PDF (ISO 19005-3, 6.8).
     *
     * @param name        file name, for example "verzoek.json"
     * @param mediaType   for example "application/json"
     * @param description what it is, in Dutch
     * @param relation    how it relates to the document
     * @param content     the file, written as UTF-8
     */
    public record Attachment(String name, String mediaType, String description, Relation relation, String content) { }

    /** AFRelationship: Source for the data that the document was made from, Supplement for metadata. */
    public enum Relation {
        SOURCE("Source"), SUPPLEMENT("Supplement");

        private final String pdfName;

        Relation(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }
}
