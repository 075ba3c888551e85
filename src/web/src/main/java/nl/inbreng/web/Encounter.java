package nl.inbreng.web;

import nl.inbreng.text.Collision.Soort;

/**
 * Another public amendement that touches the same place of the decision.
 *
 * @param titel  its title
 * @param href   its page
 * @param soort  how the two go together
 * @param zin    what that means, in plain Dutch
 * @param plaats the unit where they meet, with a capital
 * @param eigen  that unit as this amendement wants it; empty when it goes
 * @param ander  that unit as the other wants it
 */
public record Encounter(String titel, String href, Soort soort, String zin, String plaats, String eigen, String ander) {

    /** Whether they ask the same. */
    public boolean identical() {
        return soort == Soort.IDENTIEK;
    }
}
