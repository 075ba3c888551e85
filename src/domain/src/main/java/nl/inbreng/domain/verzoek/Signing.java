package nl.inbreng.domain.verzoek;

import java.time.Instant;
import nl.inbreng.domain.regeling.Ground;

/**
 * What comes of an attempt to sign. Whether somebody signed before is deliberately not among the outcomes:
 * the page may not tell it, only the mail to that person does.
 */
public sealed interface Signing {

    /** Accepted for mailing; the mail tells whether a confirmation is needed or the support already counts. */
    record LookInYourMail() implements Signing {}

    /** The signer is not entitled. @param ground why, with article */
    record NotEntitled(Ground ground) implements Signing {}

    /** Support can no longer be given. @param since the closing moment */
    record Closed(Instant since) implements Signing {}

    /** The raad decided on the raadsvoorstel that it would change, so that support changes nothing any more. */
    record Decided() implements Signing {}

    /** Support cannot be given in this stand. @param stand where the verzoek stands */
    record NotOpen(Stand stand) implements Signing {}

    /** The text changed while the signer read it, so this would be support for words that nobody asks any more. @param revisie number of the text as it is now */
    record TextChanged(int revisie) implements Signing {}

    /** There is no such public verzoek. */
    record Unknown() implements Signing {}
}
