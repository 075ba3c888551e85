package nl.inbreng.web.parts;

/**
 * One entry of a menu.
 *
 * @param text    what the link says
 * @param href    full path, with the root of the application
 * @param current whether this is the page (or part of the site) that is shown
 */
public record NavLink(String text, String href, boolean current) {
}
