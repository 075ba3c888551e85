package nl.inbreng.web.parts;

/**
 * Where people get help; the same on every page (WCAG 2.2, 3.2.6).
 *
 * @param name  who answers, for example "Griffie van Voorbeeldstad"
 * @param phone telephone number as people write it, or empty
 * @param mail  e-mail address
 * @param hours when one can call, a full sentence, or empty
 */
public record Help(String name, String phone, String mail, String hours) {

    /** The number as a {@code tel:} address. */
    public String phoneAddress() {
        return "tel:" + phone.replaceAll("[^0-9+]", "");
    }
}
