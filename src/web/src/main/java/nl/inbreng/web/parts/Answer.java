package nl.inbreng.web.parts;

/**
 * One answer on a review page.
 *
 * @param question   what was asked, short
 * @param answer     what was answered, as typed; line breaks are kept
 * @param changeHref where it can be changed, or empty when it cannot
 */
public record Answer(String question, String answer, String changeHref) {
}
