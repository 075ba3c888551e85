package nl.inbreng.connectors.notubiz;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes plain text of what griffies type into an editor that stores HTML. */
final class PlainText {

    private static final String BLOCKS = "p,div,li,tr,h1,h2,h3,h4,h5,h6,blockquote,table,ul,ol";

    private PlainText() {}

    /** Lines of text: one for each paragraph, list item or line break; markup, scripts and control characters are gone. */
    static String lines(String html) {
        Element body = Jsoup.parse(html.replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ")).body();
        body.select("script,style,template").remove();
        for (Element block : body.select(BLOCKS)) {
            block.before(new TextNode("\n"));
            block.after(new TextNode("\n"));
        }
        for (Element lineBreak : body.select("br")) lineBreak.replaceWith(new TextNode("\n"));
        return body.wholeText().replaceAll("[\\p{Cntrl}\\u00a0&&[^\\n]]+", " ").replaceAll(" *\\n[ \\n]*", "\n").replaceAll(" {2,}", " ").strip();
    }

    /** One line without control characters. */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ").strip();
    }
}
