package nl.inbreng.web;

import java.util.Arrays;

/** The three ways to look at an amendement; the word stands in the address, so that a link shows the same to everybody. */
public enum Weergave {

    VERSCHIL("verschil", "Verschil", "Oud en nieuw in één tekst"),
    WAS_WORDT("was-wordt", "Was en wordt", "Oud en nieuw naast elkaar"),
    ZO_WORDT_HET("zo-wordt-het", "Zo wordt het", "Het hele besluit als de raad dit aanneemt");

    private final String word;
    private final String label;
    private final String meaning;

    Weergave(String word, String label, String meaning) {
        this.word = word;
        this.label = label;
        this.meaning = meaning;
    }

    /** The view by its word; was and wordt for any other word, and for {@code null}. */
    public static Weergave of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst().orElse(WAS_WORDT);
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    /** Its name on the switch. */
    public String label() {
        return label;
    }

    /** What one sees in it. */
    public String meaning() {
        return meaning;
    }
}
