package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.List;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Ground;

/** What comes of filing with the griffie. */
public sealed interface Filing {

    /** Received. @param number formal number @param at moment of receipt */
    record Filed(VerzoekNumber number, Instant at) implements Filing {}

    /** It was filed before; the first receipt stands. @param number formal number */
    record AlreadyFiled(VerzoekNumber number) implements Filing {}

    /** A rule stops it. @param ground article, needed and found */
    record Refused(Ground ground) implements Filing {}

    /** The text does not fit what it would change. @param reasons never empty; each says what to do */
    record Blocked(List<Shortcoming> reasons) implements Filing {}

    /** This stand allows no filing. @param stand where the verzoek stands */
    record NotOpen(Stand stand) implements Filing {}

    /** No such verzoek for this person. */
    record Unknown() implements Filing {}
}
