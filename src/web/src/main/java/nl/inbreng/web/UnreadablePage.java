package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.parts.Tone;

/** What stands on the page of a verzoek of which what is kept cannot be read: whom to tell and what to name. Nothing of what is kept. */
@Dependent
public class UnreadablePage {

    private static final System.Logger LOG = System.getLogger(UnreadablePage.class.getName());
    private static final Pattern PATH = Pattern.compile("/?(verzoek|werkblad(?:/ranglijst)?)/([A-Za-z0-9]{10})(?:/.*)?");

    private final Verzoeken verzoeken;

    @Inject
    public UnreadablePage(Verzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    /** The message for a page that failed; empty when it is of no verzoek, or of one that can be read. @param path of the page @param reference number of the fault in the log */
    Optional<Notice> of(String path, String reference) {
        Matcher page = PATH.matcher(path);
        if (!page.matches()) return Optional.empty();
        String kenmerk = page.group(2).toLowerCase(Locale.ROOT);
        if (!Kenmerk.isWellFormed(kenmerk) || isReadable(new Kenmerk(kenmerk))) return Optional.empty();
        String who = page.group(1).equals("verzoek") ? "de griffie van uw gemeente" : "uw beheerder";
        return Optional.of(Notice.of("Dit verzoek kan nu niet worden gelezen", Tone.ERROR, "Dit ligt aan ons, niet aan u",
                "Er is iets misgegaan bij het bewaren. Daarom kunnen wij deze pagina nu niet tonen.",
                "Meld dit aan " + who + ". Noem dit adres: /verzoek/" + kenmerk + " en dit nummer: " + reference + ".",
                "Typte u net iets? Ga terug in uw browser: wat u typte staat er nog. Kopieer het voor u verder gaat.").link("Naar het begin", "/"));
    }

    /** Without an answer of the database nothing is known, and the general page says so. */
    private boolean isReadable(Kenmerk kenmerk) {
        try {
            return verzoeken.isReadable(kenmerk);
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.WARNING, "Of een verzoek kan worden gelezen, is nu niet bekend: " + away.getClass().getName());
            return true;
        }
    }
}
