package nl.inbreng.journeys;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.inbreng.demo.Mail;
import nl.inbreng.demo.Mailbox;
import nl.inbreng.demo.Stage;

/**
 * Voorbeeldstad at the doors of one server: what its residents do in more than one journey, by the pages alone.
 *
 * @param base    the start page, as the server writes it in mails
 * @param mailbox where their mail arrives
 */
record Town(URI base, Mailbox mailbox) {

    /** How long a mail may take on a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    static Town of(Surroundings surroundings) {
        return new Town(URI.create(surroundings.play().settings().get("inbreng.basisurl") + "/"), surroundings.mailbox());
    }

    static Town of(Stage stage) {
        return new Town(URI.create("http://localhost:" + stage.base().getPort() + "/"), stage.mailbox());
    }

    /** Somebody who is not signed in. */
    Visitor visitor() {
        return new Visitor(base);
    }

    /** Somebody who chose this button on the sign-in page of the demo. */
    Visitor signedIn(String person) {
        Visitor visitor = visitor();
        visitor.open("/aanmelden").press(person);
        return visitor;
    }

    Visitor sanne() {
        return signedIn("Sanne de Vries");
    }

    Visitor bilal() {
        return signedIn("Bilal Aydın");
    }

    Visitor wim() {
        return signedIn("Wim Jansen, griffier van Voorbeeldstad");
    }

    /** Writes and publishes a burgeragendering. @return the path of its page */
    String agendering(Visitor resident, String title) {
        Page review = resident.open("/voorbeeldstad/burgeragendering").form("Verder").with("titel", title)
                .with("vraag", "Bespreek dit in de raad.").with("waaromNu", "Omdat het nu nog kan.").press();
        return review.press("Publiceer en verzamel steun").path();
    }

    /** Fills in the form to support. @param verzoek path of its page */
    Page sign(String verzoek, Supporter supporter) {
        return signing(verzoek, supporter).press();
    }

    /** The form to support, filled in. */
    Filling signing(String verzoek, Supporter supporter) {
        Filling form = visitor().open(verzoek).follow("Steun dit verzoek").form("Steun dit verzoek")
                .with("naam", supporter.name()).with("woonplaats", "Voorbeeldstad").with("geboortedatum", "3-4-1980")
                .with("email", supporter.email()).choose("verklaring", "ja");
        if (form.asks("adres")) {
            form.with("adres", "Steunlaan 12").with("postcode", "1234 AB");
        }
        return supporter.wantsNews() ? form.choose("nieuws", "ja") : form;
    }

    /** The link in the mail of a supporter who had so many mails. */
    String link(Supporter supporter, int mails) {
        return mailbox.await(supporter.email(), mails, PATIENCE).links().getFirst().toString();
    }

    /** The mails for an address with this subject and these words. */
    List<Mail> mails(String address, String subject, String words) {
        return mailbox.to(address).stream().filter(mail -> mail.subject().equals(subject) && mail.text().contains(words)).toList();
    }

    /** The subject of the mail that a request which is not filed yet has enough support; it names no title. */
    static String enoughFor(String verzoek) {
        return "Er is genoeg steun voor verzoek " + verzoek.substring(verzoek.lastIndexOf('/') + 1);
    }

    /** The subjects of the mails for an address with these words. */
    List<String> subjects(String address, String words) {
        return mailbox.to(address).stream().filter(mail -> mail.text().contains(words)).map(Mail::subject).toList();
    }

    /** The first of those mails, as soon as it comes. */
    Mail mail(String address, String subject, String words) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<Mail> found = mails(address, subject, words);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new AssertionError("no mail '" + subject + "' for " + address + " with " + words);
    }

    /** Opens the link and presses the button. */
    Page confirm(String link) {
        return visitor().open(link).press("Ja, ik steun dit verzoek");
    }

    /** Supports and confirms, one after the other. */
    void support(String verzoek, List<Supporter> supporters) {
        supporters.forEach(each -> sign(verzoek, each));
        supporters.forEach(each -> confirm(link(each, 1)));
    }

    /** Files a verzoek with enough support. @return the receipt */
    Page file(Visitor filer, String verzoek) {
        return filer.open(verzoek).follow("Indienen bij de griffie").press("Dien mijn verzoek in");
    }
}
