package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Mailer;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.domain.verzoek.EmailAddress;
import org.junit.jupiter.api.Test;

class SendLettersTest {

    private final Town town = new Town();
    private final List<String> delivered = new ArrayList<>();
    private Mailer.Delivery answer = new Mailer.Delivery.Accepted();
    private Duration slowness = Duration.ZERO;
    private int closed;

    @Test void a_letter_whose_document_cannot_be_made_does_not_hold_back_the_others_and_waits_longer_each_time() {
        write("eerste", Optional.of(new Letter.Enclosed(DocumentKind.ONTVANGSTBEVESTIGING, Examples.kenmerk())));
        write("tweede", Optional.empty());
        assertEquals(2, sender().run());
        assertEquals(1, closed, "one round for both, ended when it is done");
        assertEquals(List.of("tweede"), delivered);
        town.wait(Duration.ofSeconds(9));
        assertEquals(0, sender().run());
        town.wait(Duration.ofSeconds(1));
        assertEquals(1, sender().run());
        town.wait(Duration.ofSeconds(19));
        assertEquals(0, sender().run());
        town.wait(Duration.ofSeconds(1));
        assertEquals(1, sender().run());
    }

    @Test void nothing_is_lost_while_the_mail_server_is_down_and_each_letter_goes_once_when_it_is_back() {
        for (int i = 0; i < 25; i++) write("brief " + i, Optional.empty());
        answer = new Mailer.Delivery.Failed("de mailserver antwoordt niet");
        for (int i = 0; i < 3; i++) sender().run();
        assertEquals(List.of(), delivered);
        answer = new Mailer.Delivery.Accepted();
        town.wait(Duration.ofHours(1));
        while (sender().run() > 0) assertEquals(delivered.size(), delivered.stream().distinct().count());
        assertEquals(25, delivered.size());
    }

    @Test void a_receiver_that_is_refused_for_five_days_is_given_up_and_everything_else_is_not() {
        write("onbekend adres", Optional.empty());
        answer = new Mailer.Delivery.Refused("de mailserver kent de ontvanger niet");
        town.clock.set(Examples.NOW.plus(Duration.ofDays(5)).minusMillis(1));
        assertEquals(1, sender().run());
        assertEquals(0, town.doors.outbox().undelivered());
        answer = new Mailer.Delivery.Failed("de mailserver antwoordt niet");
        town.clock.set(Examples.NOW.plus(Duration.ofDays(50)));
        assertEquals(1, sender().run());
        assertEquals(0, town.doors.outbox().undelivered());
        answer = new Mailer.Delivery.Refused("de mailserver kent de ontvanger niet");
        town.wait(Duration.ofHours(1));
        assertEquals(1, sender().run());
        assertEquals(1, town.doors.outbox().undelivered());
        town.wait(Duration.ofDays(1));
        assertEquals(0, sender().run());
    }

    @Test void with_a_slow_mail_server_a_batch_ends_well_before_another_server_may_take_its_letters() {
        for (int i = 0; i < 4; i++) write("brief " + i, Optional.empty());
        slowness = Duration.ofMinutes(2);
        sender().run();
        assertEquals(2, delivered.size());
        town.wait(Duration.ofMinutes(1));
        sender().run();
        assertEquals(4, delivered.stream().distinct().count());
        assertEquals(4, delivered.size());
    }

    private void write(String subject, Optional<Letter.Enclosed> enclosure) {
        town.doors.transaction(() -> {
            town.doors.outbox().add(new Letter(subject, new EmailAddress("sanne@inwoners.example"), subject, "Tekst", enclosure));
            return null;
        });
    }

    private final class Post implements Mailer.Round {
        @Override public Mailer.Delivery send(Letter letter, String messageId, List<Mailer.Enclosure> enclosures) {
            town.wait(slowness);
            if (answer instanceof Mailer.Delivery.Accepted) delivered.add(letter.subject());
            return answer;
        }

        @Override public void close() {
            closed++;
        }
    }

    private SendLetters sender() {
        ReadDossier dossiers = new ReadDossier(town.doors.verzoeken(), town.doors.signatures(), town.doors.revisies(), town.editions);
        return new SendLetters(town.doors.outbox(), Post::new, (kind, dossier, around) -> new byte[0], dossiers, town.clock);
    }
}
