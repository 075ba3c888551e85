package nl.inbreng.text;

import java.util.List;

/** The changes of one side, and where its text stands beside the base. */
final class Changes {

    private final List<Hunk> hunks;
    private int at;
    private int shift;

    Changes(List<Hunk> hunks) {
        this.hunks = hunks;
    }

    boolean isDone() {
        return at == hunks.size();
    }

    Hunk now() {
        return hunks.get(at);
    }

    Hunk take() {
        Hunk taken = now();
        advance();
        return taken;
    }

    void advance() {
        shift = now().wordtTo() - now().wasTo();
        at++;
    }

    /** Place in this side of a place in the base that lies between its changes. */
    int place(int inBase) {
        return inBase + shift;
    }

    ThreeWay.Span span(int from, int to) {
        return new ThreeWay.Span(place(from), place(to));
    }
}
