package nl.inbreng.web.parts;

/**
 * Something that happened on a day.
 *
 * @param isoDate day or moment in ISO 8601, for machines
 * @param date    the same as people read it
 * @param title   what happened
 * @param detail  more about it, or empty
 */
public record Event(String isoDate, String date, String title, String detail) {
}
