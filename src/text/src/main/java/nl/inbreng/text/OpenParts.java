package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** The onderdelen that are open while a decision is read, outermost first; every level has its own form of numbering. */
final class OpenParts {

    private final Deque<Node> open = new ArrayDeque<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    void clear() {
        open.clear();
    }

    /** The open onderdeel that is numbered in this form; null when there is none. */
    Node level(Marker.Kind kind) {
        return open.stream().filter(node -> node.marker().kind() == kind).findFirst().orElse(null);
    }

    /** Closes what is as deep as this form of numbering or deeper, and gives what is left around it. */
    Node around(Marker.Kind kind, Node outermost) {
        if (level(kind) != null) {
            Node closed;
            do {
                closed = open.removeLast();
            } while (closed.marker().kind() != kind);
        }
        return innermost(outermost);
    }

    /** What is left around "2.1.3": "2.1" when that is open, and behind an equal level what is around that one. */
    Node aroundSub(String number, Node outermost) {
        Node first = level(Marker.Kind.SUBNUMBER);
        while (first != null && !open.isEmpty() && !open.getLast().marker().isAbove(number)) {
            first = open.removeLast() == first ? null : first;
        }
        return innermost(outermost);
    }

    /** The open onderdeel that is deepest; the one around them all when none is open. */
    Node innermost(Node outermost) {
        return open.isEmpty() ? outermost : open.getLast();
    }

    void add(Node part) {
        open.addLast(part);
    }

    /** "i." is a letter after "h." and a roman number elsewhere; "v." and "x." likewise, and "ii." after "i.". @param point around them, which can be of such a list itself; or null */
    Marker inItsList(Marker marker, Node point) {
        Marker.Kind kind = switch (marker.kind()) {
            case LETTER -> isRoman(marker.number(), point) ? Marker.Kind.ROMAN : Marker.Kind.LETTER;
            case BARE -> Marker.Kind.NUMBER;
            case NONE, ARTICLE, NAMED, NUMBER, SUBNUMBER, DEGREE, ROMAN, UPPER, BULLET -> marker.kind();
        };
        return new Marker(kind, marker.number(), marker.rest());
    }

    /** Below "h. het volgende:" begins a list, also when "i." is the next letter. */
    private boolean isRoman(String number, Node point) {
        Node letters = last(Marker.Kind.LETTER, point);
        Node romans = last(Marker.Kind.ROMAN, point);
        boolean goesOn = romans != null && number.equals(Roman.next(romans.marker().number()));
        boolean begins = number.equals("i") && (letters == null || !Marker.next(letters.marker().number()).equals("i") || letters.awaitsList());
        return goesOn || begins;
    }

    private Node last(Marker.Kind kind, Node point) {
        Node level = level(kind);
        return level != null || point == null || point.marker().kind() != kind ? level : point;
    }
}
