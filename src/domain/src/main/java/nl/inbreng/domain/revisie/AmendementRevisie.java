package nl.inbreng.domain.revisie;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;

/**
 * One published text of a burgeramendement (revisie). It never changes: whoever changes the text publishes the next one, and supporters sign the fingerprint of one.
 *
 * @param nr         counted from 1, without gaps
 * @param inhoud     what is asked, with the version of the raadsvoorstel on which it was written
 * @param inhoudHash SHA-256 of {@link #canonical}, lower-case hexadecimal
 * @param reden      why it was published, in plain Dutch; anybody may read it
 * @param materieel  whether it asks something else than the revision before, so that support for that one is no support for this one
 * @param door       whose text it is
 * @param op         when it was published
 */
public record AmendementRevisie(int nr, Amendement inhoud, String inhoudHash, String reden, boolean materieel, Door door, Instant op) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private static final String FIRST = "De eerste tekst.";
    private static final String FORM = "amendement-1";
    private static final Comparator<Wijziging> PLACE = Comparator.comparing(Wijziging::actie).thenComparing(Wijziging::eenheidSleutel).thenComparing(Wijziging::naast);

    public AmendementRevisie {
        if (nr < 1) throw new IllegalArgumentException("revisies tellen vanaf 1");
        if (!inhoudHash.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("inhoudHash is 64 hexadecimale tekens");
        if (reden.isBlank()) throw new IllegalArgumentException("een revisie heeft een reden");
        reden = reden.strip();
    }

    /** Whose text it is. */
    public enum Door {
        INDIENER("de indiener"), GRIFFIE("de griffie"),
        /** What the drager proposes in the raad; it stands beside the last text of the residents. */
        DRAGER("de drager");

        private final String word;

        Door(String word) {
            this.word = word;
        }

        /** The word that pages show. */
        public String word() {
            return word;
        }
    }

    /** The text with which support began. @param hash its fingerprint */
    public static AmendementRevisie first(Amendement inhoud, String hash, Instant op) {
        return new AmendementRevisie(1, inhoud, hash, FIRST, true, Door.INDIENER, op);
    }

    /** The version of the raadsvoorstel on which it was written. */
    public VoorstelRef basis() {
        return inhoud.voorstel();
    }

    /**
     * What is asked, in one text from which the fingerprint is made: form, title, toelichting, dekking, alternatief, amended amendement and fingerprint of
     * the base, then of each change the action, unit, neighbour, old and new text; between all of them the sign NUL, which no published text holds.
     */
    public static String canonical(Amendement inhoud) {
        Stream<String> whole = Stream.of(FORM, inhoud.titel(), inhoud.toelichting(), inhoud.dekking(), inhoud.alternatief(), inhoud.opAmendement(), inhoud.voorstel().sha256());
        Stream<String> changes = inhoud.wijzigingen().stream().flatMap(w -> Stream.of(w.actie().name(), w.eenheidSleutel(), w.naast(), w.was(), w.wordt()));
        return Stream.concat(whole, changes).collect(Collectors.joining("\0"));
    }

    /**
     * Whether the second text asks something else (materieel). That is so when the words of the decision would differ in anything but white space: another
     * action, unit, place, new text, alternatief or dekking, or another order of what is added at one place. Title, toelichting and the order of changes at
     * different places are not decided upon, so they alone never make a revision material.
     */
    public static boolean isMaterial(Amendement before, Amendement after) {
        return !asked(before).equals(asked(after));
    }

    /** Each change as often as it is there, in order of action and place; what is done at one place keeps the order of the text. */
    private static List<List<String>> asked(Amendement inhoud) {
        Stream<List<String>> whole = Stream.of(List.of(squeezed(inhoud.alternatief()), squeezed(inhoud.dekking()), inhoud.opAmendement()));
        Stream<List<String>> changes = inhoud.real().stream().sorted(PLACE).map(AmendementRevisie::asked);
        return Stream.concat(whole, changes).toList();
    }

    private static List<String> asked(Wijziging change) {
        return List.of(change.actie().name(), change.eenheidSleutel(), change.naast(), squeezed(change.wordt()));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
