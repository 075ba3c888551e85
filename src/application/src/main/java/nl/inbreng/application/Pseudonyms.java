package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Makes the keys by which people and links are recognised without being known.
 * The pseudonym differs for each verzoek and each round of support, so nobody can be followed from one to another; it needs the secret, so a stolen table tells nothing.
 */
@Dependent
public class Pseudonyms {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Installation installation;

    @Inject
    public Pseudonyms(Installation installation) {
        this.installation = installation;
    }

    /** The unique key of one signer for one round of support of one verzoek: 64 hexadecimal characters. */
    public String of(Verzoek verzoek, EmailAddress email) {
        String round = verzoek.fase() == 1 ? "" : "-" + verzoek.fase();
        return keyed("v1|steun" + round + "|" + verzoek.kenmerk() + "|" + email.canonical());
    }

    /** What the database keeps of a confirmation link: 64 hexadecimal characters. */
    public String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A new token for a link: 256 random bits. */
    public String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A new kenmerk; some 47 random bits, unique by constraint. */
    public Kenmerk kenmerk() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(10, 0, Kenmerk.ALPHABET.length()).forEach(i -> text.append(Kenmerk.ALPHABET.charAt(i)));
        return new Kenmerk(text.toString());
    }

    /** HMAC-SHA-256 under the secret of the installation, as hexadecimal. */
    public String keyed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installation.secret(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
