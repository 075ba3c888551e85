package nl.inbreng.documents.tagged;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Identity of a file derived from what it says, so that the same document keeps the same identity. */
final class Fingerprint {

    private Fingerprint() { }

    static byte[] of(FormalDocument document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(document.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
