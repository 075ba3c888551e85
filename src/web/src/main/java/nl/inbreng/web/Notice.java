package nl.inbreng.web;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.Tone;

/**
 * A page with one message and what one can do next.
 *
 * @param title     heading of the page
 * @param tone      how serious
 * @param heading   the message in a few words
 * @param sentences what is the matter and what to do
 * @param links     where one can go, the best first
 */
public record Notice(String title, Tone tone, String heading, List<String> sentences, List<NavLink> links) {

    public Notice {
        sentences = List.copyOf(sentences);
        links = List.copyOf(links);
    }

    /** A message without links. */
    public static Notice of(String title, Tone tone, String heading, String... sentences) {
        return new Notice(title, tone, heading, List.of(sentences), List.of());
    }

    /** A refusal by a rule, with article, needed and found. */
    public static Notice refusal(String title, Ground ground) {
        return of(title, Tone.WARNING, "Dit kan (nog) niet", ground.text(),
                "Regel: " + ground.artikel() + ". Nodig: " + ground.needed() + ". Nu: " + ground.found() + ".");
    }

    /** The same message with one more link. */
    public Notice link(String text, String href) {
        List<NavLink> more = new ArrayList<>(links);
        more.add(new NavLink(text, href, false));
        return new Notice(title, tone, heading, sentences, more);
    }
}
