package nl.inbreng.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.web.parts.Answer;
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
 * @param typed     what was typed, to copy
 * @param kept      whether that is kept as it stands here
 */
public record Notice(String title, Tone tone, String heading, List<String> sentences, List<NavLink> links, List<Answer> typed, boolean kept) {

    public Notice {
        sentences = List.copyOf(sentences);
        links = List.copyOf(links);
        typed = List.copyOf(typed);
    }

    /** A message without links. */
    public static Notice of(String title, Tone tone, String heading, String... sentences) {
        return new Notice(title, tone, heading, List.of(sentences), List.of(), List.of(), false);
    }

    /** A refusal by a rule, with article, needed and found. */
    public static Notice refusal(String title, Ground ground) {
        return of(title, Tone.WARNING, "Dit kan nu niet", ground.text(),
                "Regel: " + ground.artikel() + ". Nodig: " + ground.needed() + ". Nu: " + ground.found() + ".");
    }

    /** The same message with one more sentence. */
    public Notice saying(String sentence) {
        return new Notice(title, tone, heading, Stream.concat(sentences.stream(), Stream.of(sentence)).toList(), links, typed, kept);
    }

    /** The same message with one more link. */
    public Notice link(String text, String href) {
        List<NavLink> more = new ArrayList<>(links);
        more.add(new NavLink(text, href, false));
        return new Notice(title, tone, heading, sentences, more, typed, kept);
    }

    /** The same message with a text that is kept, to read and to copy. */
    public Notice keeping(List<Answer> answers) {
        return new Notice(title, tone, heading, sentences, links, answers, true);
    }

    /** The same message with what was typed and could not be kept, so that it can be copied. */
    public Notice with(List<Answer> answers) {
        return new Notice(title, tone, heading, sentences, links, answers, false);
    }
}
