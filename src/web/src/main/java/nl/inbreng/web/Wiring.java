package nl.inbreng.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import nl.inbreng.application.Installation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes what the acts are given: the clock and the facts about this installation. */
@ApplicationScoped
public class Wiring {

    @Inject @ConfigProperty(name = "inbreng.basisurl") private Optional<URI> baseUrl;
    @Inject @ConfigProperty(name = "inbreng.geheim") private Optional<String> secret;
    @Inject @ConfigProperty(name = "inbreng.omgeving", defaultValue = "productie") private String environment;
    @Inject @ConfigProperty(name = "inbreng.aanmelden", defaultValue = "geen") private String signIn;

    /**
     * What this installation is.
     *
     * @throws IllegalStateException when the demo sign-in is asked for outside the demo, or the secret is missing: the application then does not start
     */
    @Produces
    public Installation installation() {
        boolean demo = environment.equals("demo");
        if (!demo && signIn.equals("demo")) {
            throw new IllegalStateException("Inbreng start niet: inbreng.aanmelden=demo mag alleen met inbreng.omgeving=demo. In productie kan niemand zich als een ander voordoen.");
        }
        if (!environment.equals("demo") && !environment.equals("productie")) {
            throw new IllegalStateException("Inbreng start niet: inbreng.omgeving is demo of productie, niet " + environment + ".");
        }
        return new Installation(baseUrl.filter(url -> url.getHost() != null).orElseThrow(() -> new IllegalStateException(
                "Inbreng start niet: zet inbreng.basisurl op het openbare adres, zoals https://inbreng.voorbeeldstad.example. Links in mails beginnen ermee.")), key(), demo);
    }

    private byte[] key() {
        String text = secret.filter(s -> !s.isBlank()).orElseThrow(() -> new IllegalStateException(
                "Inbreng start niet: inbreng.geheim ontbreekt. Maak een sleutel van minstens 32 bytes (openssl rand -base64 32) en bewaar hem buiten de database."));
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("Inbreng start niet: inbreng.geheim is geen base64.", notBase64);
        }
    }
}
