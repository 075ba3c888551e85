package nl.inbreng.text;

import static nl.inbreng.text.TekstEenheid.Soort.AANHEF;
import static nl.inbreng.text.TekstEenheid.Soort.ALINEA;
import static nl.inbreng.text.TekstEenheid.Soort.ARTIKEL;
import static nl.inbreng.text.TekstEenheid.Soort.BESLISPUNT;
import static nl.inbreng.text.TekstEenheid.Soort.KOP;
import static nl.inbreng.text.TekstEenheid.Soort.LID;
import static nl.inbreng.text.TekstEenheid.Soort.ONDERDEEL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Grows the tree of the draft decision: artikel or beslispunt, lid, onderdeel below onderdeel, paragraph. */
final class DecisionTree {

    private static final int LONGEST_TITLE = 150;

    private final List<Node> top = new ArrayList<>();
    /** Open onderdelen, outermost first; every level has its own form of numbering. */
    private final Deque<Node> open = new ArrayDeque<>();
    private int place;   // line of the source on which the paragraph that is being read begins
    private boolean articles;
    private Node artikel;
    private Node point;   // the beslispunt or lid that is being read

    /** Adds a paragraph; the one after it tells whether this can be a heading. */
    void add(Paragraph paragraph, boolean articleFollows) {
        place = paragraph.place();
        switch (paragraph.kind()) {
            case ARTICLE -> article(paragraph);
            case NAMED, NUMBER, BARE -> number(paragraph);
            case UPPER -> upper(paragraph);
            case SUBNUMBER -> subnumber(paragraph);
            case DEGREE, LETTER, ROMAN, BULLET -> part(paragraph);
            case NONE -> plain(paragraph.text(), articleFollows);
        }
    }

    boolean hasArticles() {
        return articles;
    }

    /** True when a heading just above still waits for the text of its artikel. */
    boolean awaitsText() {
        return artikel != null && artikel.text().isEmpty() && artikel.children().isEmpty();
    }

    /** The units at the top; paragraphs before the first number belong to the aanhef. */
    List<Node> roots() {
        int first = 0;
        while (first < top.size() && top.get(first).marker().kind() == Marker.Kind.NONE) {
            first++;
        }
        if (first == top.size()) {
            return top;
        }
        for (int i = 0; i < first; i++) {
            top.set(i, top.get(i).soort() == ALINEA ? top.get(i).lockedAs(AANHEF) : top.get(i));
        }
        return top;
    }

    private void article(Paragraph paragraph) {
        String rest = paragraph.text();
        boolean title = Paragraph.looksLikeTitle(rest) || rest.length() <= LONGEST_TITLE && !rest.isEmpty() && !Paragraph.isFinished(rest);
        articles = true;
        artikel = root(operative(ARTIKEL, paragraph.marker(), title ? "" : rest));
        if (title) {
            artikel.add(locked(KOP, rest));
        }
    }

    private Node operative(TekstEenheid.Soort soort, Marker marker, String text) {
        return Node.operative(soort, marker, text).at(place);
    }

    private Node locked(TekstEenheid.Soort soort, String text) {
        return Node.locked(soort, text).at(place);
    }

    private Node root(Node node) {
        top.add(node);
        open.clear();
        point = null;
        return node;
    }

    private void number(Paragraph paragraph) {
        String number = paragraph.marker().number();
        Node nested = level(Marker.Kind.NUMBER);
        boolean nextPoint = point != null && number.equals(Marker.next(point.marker().number()));
        boolean goesOn = nested != null && paragraph.marker().follows(nested.marker().number());
        boolean begins = nested == null && number.equals("1") && !nextPoint && (!open.isEmpty() || artikel != null && point == null && artikel.announcesList());
        if (paragraph.kind() != Marker.Kind.NAMED && (goesOn || begins)) {
            part(paragraph);
            return;
        }
        open.clear();
        point = artikel == null ? root(operative(BESLISPUNT, paragraph.marker(), paragraph.text()))
                : artikel.add(operative(LID, paragraph.marker(), paragraph.text()));
    }

    /** "I.", "II." or "A." number beslispunten when nothing else does. */
    private void upper(Paragraph paragraph) {
        if (artikel == null && (point == null || point.marker().kind() == Marker.Kind.UPPER)) {
            point = root(operative(BESLISPUNT, paragraph.marker(), paragraph.text()));
            return;
        }
        part(paragraph);
    }

    /** "2.1" is a lid of artikel 2 or a part of beslispunt 2; elsewhere it is a part of what is open. */
    private void subnumber(Paragraph paragraph) {
        boolean ofArticle = artikel != null && paragraph.marker().number().startsWith(artikel.marker().number() + ".");
        if (ofArticle) {
            open.clear();
            point = artikel.add(operative(LID, paragraph.marker(), paragraph.text()));
            return;
        }
        part(paragraph);
    }

    private void part(Paragraph paragraph) {
        Node around = point != null ? point : artikel;
        if (around == null && paragraph.kind() == Marker.Kind.BULLET) {
            root(operative(ALINEA, Marker.none(""), paragraph.text()));
            return;
        }
        if (around == null) {
            point = root(operative(BESLISPUNT, paragraph.marker(), paragraph.text()));
            return;
        }
        Marker marker = inItsList(paragraph.marker());
        if (continuesPoints(marker)) {
            point = root(operative(BESLISPUNT, marker, paragraph.text()));
            return;
        }
        closeDownTo(marker.kind());
        Node parent = open.isEmpty() ? around : open.getLast();
        open.addLast(parent.add(operative(ONDERDEEL, marker, paragraph.text())));
    }

    /** Letters number the beslispunten themselves when the first one did. */
    private boolean continuesPoints(Marker marker) {
        return point != null && point.soort() == BESLISPUNT && point.marker().kind() == marker.kind()
                && marker.kind() != Marker.Kind.NUMBER && level(marker.kind()) == null;
    }

    /** "i." is a letter after "h." and a roman number elsewhere; "v." and "x." likewise. */
    private Marker inItsList(Marker marker) {
        Node letters = level(Marker.Kind.LETTER);
        boolean roman = marker.kind() == Marker.Kind.LETTER && "ivx".contains(marker.number()) && letters != null
                && !marker.number().equals(Marker.next(letters.marker().number()));
        Marker.Kind kind = roman ? Marker.Kind.ROMAN : marker.kind() == Marker.Kind.BARE ? Marker.Kind.NUMBER : marker.kind();
        return new Marker(kind, marker.number(), marker.rest());
    }

    private void closeDownTo(Marker.Kind kind) {
        if (level(kind) == null) {
            return;
        }
        Node closed;
        do {
            closed = open.removeLast();
        } while (closed.marker().kind() != kind);
    }

    private Node level(Marker.Kind kind) {
        return open.stream().filter(node -> node.marker().kind() == kind).findFirst().orElse(null);
    }

    private void plain(String text, boolean articleFollows) {
        boolean groups = Phrase.CHAPTER.is(text) || articleFollows && !awaitsText() && Paragraph.looksLikeTitle(text);
        if (groups) {
            root(locked(KOP, text));
            artikel = null;
            return;
        }
        Node around = point != null ? point : artikel;
        if (around == null) {
            root(operative(ALINEA, Marker.none(""), text));
        } else if (awaitsText()) {
            artikelText(text, articleFollows);
        } else {
            around.add(operative(ALINEA, Marker.none(""), text));
            open.clear();
        }
    }

    /** Behind a title the text is a paragraph of its own; without one it is the text of the artikel. */
    private void artikelText(String text, boolean articleFollows) {
        if (Paragraph.looksLikeTitle(text) && !articleFollows) {
            artikel.add(locked(KOP, text));
            return;
        }
        artikel.text(text);
    }
}
