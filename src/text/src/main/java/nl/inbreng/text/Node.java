package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;

/** A unit while the tree of a document grows; becomes a {@link TekstEenheid} when the tree is complete. */
final class Node {

    private static final int NOWHERE = -1;

    private final TekstEenheid.Soort soort;
    private final Marker marker;
    private final boolean locked;
    private final List<Node> children = new ArrayList<>();
    private String text;
    private int place = NOWHERE;

    private Node(TekstEenheid.Soort soort, Marker marker, String text, boolean locked) {
        this.soort = soort;
        this.marker = marker;
        this.text = text;
        this.locked = locked;
    }

    /** A unit of the draft decision. */
    static Node operative(TekstEenheid.Soort soort, Marker marker, String text) {
        return new Node(soort, marker, text, false);
    }

    /** A unit that is shown and cannot be changed. */
    static Node locked(TekstEenheid.Soort soort, String text) {
        return new Node(soort, Marker.none(""), text, true);
    }

    Node lockedAs(TekstEenheid.Soort other) {
        return locked(other, text).at(place);
    }

    /** Says on which line of the source it begins, unless that is known already. */
    Node at(int line) {
        place = place == NOWHERE ? line : place;
        return this;
    }

    int place() {
        return place;
    }

    Node add(Node child) {
        children.add(child);
        return child;
    }

    void text(String added) {
        text = text.isEmpty() ? added : text + " " + added;
    }

    TekstEenheid.Soort soort() {
        return soort;
    }

    Marker marker() {
        return marker;
    }

    String text() {
        return text;
    }

    List<Node> children() {
        return children;
    }

    boolean isAmendable() {
        return !locked && !text.isBlank();
    }

    /** A unit whose text only leads in the leden or onderdelen below it. */
    boolean isLeadIn() {
        return !text.isEmpty() && children.stream().anyMatch(Node::isPart);
    }

    boolean isParagraph() {
        return soort == TekstEenheid.Soort.ALINEA;
    }

    /** Text that announces a list: "wordt verstaan onder:". */
    boolean announcesList() {
        String last = children.isEmpty() || !children.getLast().isParagraph() ? text : children.getLast().text();
        return last.endsWith(":");
    }

    /** Whether the list that it announces is still to come. */
    boolean awaitsList() {
        return announcesList() && children.stream().noneMatch(Node::isPart);
    }

    /** Whether its text, down to its last part, comes to an end; of an artikel with a title only, when that says that it lapsed. */
    boolean isComplete() {
        if (!children.isEmpty()) {
            return children.getLast().isComplete();
        }
        boolean ends = soort != TekstEenheid.Soort.KOP && !text.isEmpty() && Paragraph.isFinished(text) && !text.endsWith(":") && !text.endsWith(",");
        return ends || Phrase.LAPSED.is(text);
    }

    /** What looked like its title below its number is its text when nothing came behind. */
    void titleAloneIsText() {
        if (text.isEmpty() && children.size() == 1 && children.getFirst().soort == TekstEenheid.Soort.KOP && children.getFirst().place != place) {
            text = children.removeFirst().text;
        }
    }

    /** A beslispunt "A." or "II." or "a.", which has numbers below it and not beside it. */
    boolean isLettered() {
        return soort == TekstEenheid.Soort.BESLISPUNT && switch (marker.kind()) {
            case UPPER, LETTER, ROMAN -> true;
            case NONE, ARTICLE, NAMED, NUMBER, BARE, SUBNUMBER, DEGREE, BULLET -> false;
        };
    }

    boolean isPart() {
        return soort == TekstEenheid.Soort.LID || soort == TekstEenheid.Soort.ONDERDEEL;
    }
}
