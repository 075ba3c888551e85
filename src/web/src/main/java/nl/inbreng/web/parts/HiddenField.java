package nl.inbreng.web.parts;

/** A name and value that travel with a form unseen, such as what was typed before a sign-in ran out. */
public record HiddenField(String name, String value) {
}
