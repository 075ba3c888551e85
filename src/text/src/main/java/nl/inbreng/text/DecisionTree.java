package nl.inbreng.text;

import static nl.inbreng.text.TekstEenheid.Soort.ALINEA;
import static nl.inbreng.text.TekstEenheid.Soort.ARTIKEL;
import static nl.inbreng.text.TekstEenheid.Soort.BESLISPUNT;
import static nl.inbreng.text.TekstEenheid.Soort.KOP;
import static nl.inbreng.text.TekstEenheid.Soort.LID;
import static nl.inbreng.text.TekstEenheid.Soort.ONDERDEEL;

import java.util.ArrayList;
import java.util.List;

/** Grows the tree of the draft decision: artikel or beslispunt, lid, onderdeel below onderdeel, paragraph. */
final class DecisionTree {

    private final List<Node> top = new ArrayList<>();
    private final OpenParts open = new OpenParts();
    private int place;   // line of the source on which the paragraph that is being read begins
    private boolean articles;
    private Node artikel;
    private Node beslispunt;   // the last one, also while the articles are read that it sets
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

    /** Adds a paragraph that is quoted: with its number it is text of what is open, whose list goes on behind it. */
    void quote(Paragraph paragraph) {
        place = paragraph.place();
        Node around = open.innermost(point != null ? point : artikel);
        Node text = operative(ALINEA, Marker.none(""), paragraph.printed());
        if (around == null) {
            root(text);
        } else {
            around.add(text);
        }
    }

    boolean hasArticles() {
        return articles;
    }

    /** Whether a heading "2. Communicatie" above "2.1" can be its own: at its beginning, and below other points with such numbers. */
    boolean isDivided() {
        return top.isEmpty() || beslispunt != null && beslispunt.children().stream().anyMatch(part -> part.marker().kind() == Marker.Kind.SUBNUMBER);
    }

    /** True when a heading just above still waits for the text of its artikel. */
    boolean awaitsText() {
        return artikel != null && artikel.text().isEmpty() && artikel.children().isEmpty();
    }

    /** The units at the top. */
    List<Node> roots() {
        leaveArtikel();
        return top;
    }

    private void article(Paragraph paragraph) {
        String rest = paragraph.text();
        boolean title = paragraph.isArticleTitle();
        articles = true;
        leaveArtikel();
        artikel = root(operative(ARTIKEL, paragraph.marker(), title ? "" : rest));
        if (title) {
            artikel.add(operative(KOP, Marker.none(""), rest));
        }
    }

    private void leaveArtikel() {
        if (artikel != null) {
            artikel.titleAloneIsText();
        }
        artikel = null;
    }

    private Node operative(TekstEenheid.Soort soort, Marker marker, String text) {
        return Node.operative(soort, marker, text).at(place);
    }

    private Node root(Node node) {
        open.clear();
        point = null;
        top.add(node);
        return node;
    }

    private void number(Paragraph paragraph) {
        String number = paragraph.marker().number();
        Node nested = open.level(Marker.Kind.NUMBER);
        boolean nextPoint = point != null && number.equals(Marker.next(point.marker().number()));
        boolean goesOn = nested != null && paragraph.marker().follows(nested.marker().number());
        boolean below = !open.isEmpty() || artikel != null && point == null && artikel.announcesList() || point != null && point.isLettered();
        boolean begins = nested == null && number.equals("1") && !nextPoint && below;
        if (paragraph.kind() != Marker.Kind.NAMED && (goesOn || begins)) {
            part(paragraph);
            return;
        }
        if (artikel == null || !(point != null && paragraph.marker().follows(point.marker().number())) && goesOn(paragraph.marker())) {
            beslispunt(paragraph.marker(), paragraph.text());
            return;
        }
        open.clear();
        point = artikel.add(operative(LID, paragraph.marker(), paragraph.text()));
    }

    /** "I.", "II." or "A." number beslispunten when nothing else does. */
    private void upper(Paragraph paragraph) {
        if (goesOn(paragraph.marker()) || artikel == null && (point == null || point.marker().kind() == Marker.Kind.UPPER)) {
            beslispunt(paragraph.marker(), paragraph.text());
        } else {
            part(paragraph);
        }
    }

    /** Whether it numbers the next beslispunt, behind the articles that the one before it sets. */
    private boolean goesOn(Marker marker) {
        return beslispunt != null && beslispunt.marker().kind() == marker.kind() && open.level(marker.list()) == null
                && marker.follows(beslispunt.marker().number()) && !marker.isFirst();
    }

    private void beslispunt(Marker marker, String text) {
        leaveArtikel();
        beslispunt = root(operative(BESLISPUNT, marker, text));
        point = beslispunt;
    }

    /** "2.1" is a lid of artikel 2 or a part of beslispunt 2, and "2.1.1" a part of that; elsewhere it is a part of what is open. */
    private void subnumber(Paragraph paragraph) {
        String number = paragraph.marker().number();
        boolean below = point != null && point.marker().isAbove(number);
        if (!below && artikel != null && number.startsWith(artikel.marker().number() + ".")) {
            open.clear();
            point = artikel.add(operative(LID, paragraph.marker(), paragraph.text()));
        } else if (!below && (point == null ? artikel == null : point.soort() == BESLISPUNT && point.marker().kind() == Marker.Kind.SUBNUMBER)) {
            beslispunt(paragraph.marker(), paragraph.text());
        } else {
            open.add(open.aroundSub(number, point != null ? point : artikel).add(operative(ONDERDEEL, paragraph.marker(), paragraph.text())));
        }
    }

    private void part(Paragraph paragraph) {
        Node around = point != null ? point : artikel;
        Marker marker = open.inItsList(paragraph.marker(), point);
        if (around == null && marker.kind() == Marker.Kind.BULLET) {
            root(operative(ALINEA, Marker.none(""), paragraph.text()));
        } else if (around == null || continuesPoints(marker)) {
            beslispunt(marker, paragraph.text());
        } else {
            open.add(open.around(marker.kind(), around).add(operative(ONDERDEEL, marker, paragraph.text())));
        }
    }

    /** Letters number the beslispunten themselves when the first one did. */
    private boolean continuesPoints(Marker marker) {
        return point != null && point.soort() == BESLISPUNT && point.marker().kind() == marker.kind()
                && marker.kind() != Marker.Kind.NUMBER && open.level(marker.kind()) == null;
    }

    private void plain(String text, boolean articleFollows) {
        if (Phrase.CHAPTER.is(text) || articleFollows && groups(text)) {
            leaveArtikel();
            root(Node.locked(KOP, text).at(place));
            return;
        }
        Node around = point != null ? point : artikel;
        if (around == null) {
            root(operative(ALINEA, Marker.none(""), text));
        } else if (awaitsText()) {
            artikelText(text);
        } else {
            around.add(operative(ALINEA, Marker.none(""), text));
            open.clear();
        }
    }

    /** Above an artikel a title groups articles; what says something, or stands where text is still to come, is text of the artikel before it. */
    private boolean groups(String text) {
        return Phrase.GROUP.is(text) && !awaitsText() || Paragraph.looksLikeTitle(text) && (artikel == null || artikel.isComplete() && !Paragraph.isStatement(text));
    }

    /** Behind a title the text is a paragraph of its own; without one it is the text of the artikel. */
    private void artikelText(String text) {
        if (Paragraph.looksLikeTitle(text) && !Paragraph.isStatement(text)) {
            artikel.add(operative(KOP, Marker.none(""), text));
            return;
        }
        artikel.text(text);
    }
}
