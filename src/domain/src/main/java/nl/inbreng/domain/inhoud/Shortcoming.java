package nl.inbreng.domain.inhoud;

/**
 * Something in the text that must be mended, said so that the writer knows what to do.
 *
 * @param veld    name of the form field
 * @param melding plain Dutch sentence
 */
public record Shortcoming(String veld, String melding) {}
