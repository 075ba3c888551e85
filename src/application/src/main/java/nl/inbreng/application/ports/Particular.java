package nl.inbreng.application.ports;

/**
 * One thing that a rule file establishes, for who wants to read all of it.
 *
 * @param question what it answers, in plain Dutch
 * @param answer   what the file says
 */
public record Particular(String question, String answer) {}
