package nl.inbreng.journeys;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A fictional resident who supports a verzoek.
 *
 * @param name      full name
 * @param email     address
 * @param wantsNews whether the outcome should be mailed
 */
record Supporter(String name, String email, boolean wantsNews) {

    /** So many residents with names and addresses of their own. @param street tells them from those of another journey */
    static List<Supporter> of(String street, int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> new Supporter("Steuner " + street + " Nummer" + number, street + number + "@steun.example", false)).toList();
    }

    /** The same resident, who wants to know how it ends. */
    Supporter withNews() {
        return new Supporter(name, email, true);
    }
}
