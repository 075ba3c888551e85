package nl.inbreng.application.ports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * The register of support (steunbetuigingen). A unique key on (verzoek, pseudonym, text) settles who was first. What is counted and dated
 * is the round of the verzoek (fase): support of an earlier round stays but does not count again. Support is given to one text (tekst, the number of the
 * revision with which that text began); what was given to an earlier text of an amendement stays too, and each person can sign each text once.
 */
public interface Signatures {

    /** Stores the signature for the round of its verzoek, unless this pseudonym is in the register for this text already; two at once give one {@link Entry.Added}. */
    Entry add(Pending pending);

    /**
     * Replaces what a waiting signature says and gives it a new link; the old one dies, so a link confirms what was typed with it.
     * Only below the cap of mails, so that nobody's mailbox can be flooded; the count starts again when the last link has expired.
     */
    Renewal renew(Pending pending);

    /** The signature behind a link. @param digest of the token */
    Optional<Found> find(String digest);

    /** Marks the signature behind a link as confirmed; only the first call does. Forgets the address unless the signer wants news. @param digest of the token */
    Confirmation confirm(String digest, Instant at);

    /** Exact number of confirmed signatures of this round for the text as it is now, counted now. */
    int confirmed(Verzoek verzoek);

    /** People who confirmed support for an earlier text in this round and none for the text as it is now: each counted once, in one of the two numbers only. */
    int confirmedEarlier(Verzoek verzoek);

    /** When the signature was confirmed that made the count of this round for this text reach this number. @param nth counted from 1 */
    Optional<Instant> confirmedAs(Verzoek verzoek, int nth);

    /** Dates the threshold of this round and this text when it has no date yet; the date is never changed or erased afterwards. */
    Dating dateThreshold(Verzoek verzoek, Instant at);

    /** When the threshold of this round was first met for the text as it is now. */
    Optional<Instant> thresholdMet(Verzoek verzoek);

    /** Addresses of confirmed signers of every round who asked to hear the outcome, each person once. What somebody said with the newest confirmed signature counts. */
    List<EmailAddress> wantingNews(Verzoek verzoek);

    /** The link in a mail. @param digest what is kept of the token @param expires first moment at which it is too old */
    record Link(String digest, Instant expires) {}

    /** A signature that waits for its confirmation. */
    record Pending(Verzoek verzoek, String pseudonym, Signer signer, Link link, Instant at) {}

    /** The signature behind a link. @param verzoek its verzoek @param fase the round it was signed in @param tekst number of the revision with which the signed text began @param confirmed whether it counts already @param expires of the link */
    record Found(Kenmerk verzoek, int fase, int tekst, boolean confirmed, Instant expires) {}

    /** What the register had. */
    enum Entry { ADDED, WAITING, CONFIRMED }

    /** Whether another mail may go out. */
    enum Renewal { RENEWED, CAP_REACHED }

    /** Whether this call made it count. A link that a newer one replaced in the meantime confirms nothing: what it asked about was typed over. */
    enum Confirmation { FIRST, ALREADY, REPLACED }

    /** Whether this call dated the threshold. */
    enum Dating { FIRST, ALREADY }
}
