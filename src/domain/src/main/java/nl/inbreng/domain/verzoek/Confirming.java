package nl.inbreng.domain.verzoek;

import java.time.Instant;

/** What comes of pressing the button behind a confirmation link. */
public sealed interface Confirming {

    /** The signature counts now, or counted already. @param kenmerk the verzoek */
    record Counted(Kenmerk kenmerk) implements Confirming {}

    /** The link is too old; signing again gives a new one. @param kenmerk the verzoek */
    record Expired(Kenmerk kenmerk) implements Confirming {}

    /** Support closed before the button was pressed. @param kenmerk the verzoek @param since closing moment */
    record Closed(Kenmerk kenmerk, Instant since) implements Confirming {}

    /** The raad decided on the raadsvoorstel before the button was pressed. @param kenmerk the verzoek */
    record Decided(Kenmerk kenmerk) implements Confirming {}

    /** The text that was signed is asked no more: a later one took its place. @param kenmerk the verzoek */
    record TextChanged(Kenmerk kenmerk) implements Confirming {}

    /** No such link: mistyped, replaced by a newer mail, or withdrawn. */
    record Unknown() implements Confirming {}
}
