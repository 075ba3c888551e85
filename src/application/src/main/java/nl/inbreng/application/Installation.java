package nl.inbreng.application;

import java.net.URI;
import nl.inbreng.domain.verzoek.Kenmerk;

/**
 * What this installation is, from its configuration.
 *
 * @param baseUrl public address without a slash at the end; links in mails are made from it alone, never from a request
 * @param secret  key from which pseudonyms and link digests are made, at least 32 bytes, kept outside the database
 * @param demo    true for the demo environment
 */
public record Installation(URI baseUrl, byte[] secret, boolean demo) {

    public Installation {
        if (secret.length < 32) throw new IllegalArgumentException("inbreng.geheim is minstens 32 bytes");
    }

    /** True when people reach this installation over https. */
    public boolean https() {
        return "https".equals(baseUrl.getScheme());
    }

    /** Public page of a verzoek. */
    public String page(Kenmerk kenmerk) {
        return baseUrl + "/verzoek/" + kenmerk;
    }

    /** The page that asks to confirm a signature. The token is never logged. */
    public String confirmation(String token) {
        return baseUrl + "/bevestigen/" + token;
    }
}
