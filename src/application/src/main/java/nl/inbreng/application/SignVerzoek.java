package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Signing;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Takes a signature and mails a link to confirm it. The answer on the page never tells whether somebody signed before;
 * the mail to that person does.
 */
@Dependent
@Transactional
public class SignVerzoek {

    /** How long a confirmation link works. */
    public static final Duration LINK_LIFE = Duration.ofDays(7);

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final ReadBesluit besluiten;
    private final SignerLetters letters;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    @Inject
    public SignVerzoek(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, ReadBesluit besluiten, SignerLetters letters,
                       Pseudonyms pseudonyms, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.besluiten = besluiten;
        this.letters = letters;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Signs what has no revisions. The particulars have been limited to what the edition lists. */
    public Signing sign(Kenmerk kenmerk, Signer signer) {
        return sign(kenmerk, signer, "");
    }

    /** Signs the text that was read. @param shown fingerprint of the text on the page, as {@link Fingerprint#signed} gives it; support for another text is not taken */
    public Signing sign(Kenmerk kenmerk, Signer signer, String shown) {
        Optional<Verzoek> found = verzoeken.find(kenmerk);
        if (found.isEmpty()) return new Signing.Unknown();
        Verzoek verzoek = found.get();
        Regeling regeling = editions.verzoek(verzoek);
        Instant now = clock.instant();

        Optional<Signing> obstacle = Obstacles.toSigning(verzoek, signer, regeling, now);
        if (obstacle.isPresent()) return obstacle.get();
        if (besluiten.isOver(verzoek.inhoud())) return new Signing.Decided();
        if (!Fingerprint.signed(verzoek).equals(shown)) return new Signing.TextChanged(verzoek.revisie());

        if (isFiler(verzoek, signer)) outbox.add(letters.toFiler(verzoek, regeling, signer, pseudonyms.of(verzoek, signer.email())));
        else record(verzoek, signer, now);
        return new Signing.LookInYourMail();
    }

    /** The rule says whether the filer counts. A signature by the same person would count twice, or where only others count. */
    private static boolean isFiler(Verzoek verzoek, Signer signer) {
        return verzoek.indiener().email().canonical().equals(signer.email().canonical());
    }

    private void record(Verzoek verzoek, Signer signer, Instant now) {
        String token = pseudonyms.token();
        String pseudonym = pseudonyms.of(verzoek, signer.email());
        Signatures.Link link = new Signatures.Link(pseudonyms.digest(token), now.plus(LINK_LIFE));
        Signatures.Pending pending = new Signatures.Pending(verzoek, pseudonym, signer, link, now);
        Signatures.Entry entry = signatures.add(pending);
        switch (entry) {
            case ADDED -> outbox.add(letters.confirm(verzoek, signer, token, link.digest()));
            case WAITING -> {
                if (signatures.renew(pending) == Signatures.Renewal.RENEWED) {
                    outbox.add(letters.confirm(verzoek, signer, token, link.digest()));
                }
            }
            case CONFIRMED -> outbox.add(letters.alreadyCounted(verzoek, signer, pseudonym));
        }
    }
}
