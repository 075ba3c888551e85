package nl.inbreng.web.parts;

/** A name and value that travel with a form unseen, such as the token against forged posts. */
public record HiddenField(String name, String value) {
}
