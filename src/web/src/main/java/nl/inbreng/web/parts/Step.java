package nl.inbreng.web.parts;

/**
 * One step on the road of a verzoek.
 *
 * @param title  what happens, for example "Steun verzamelen"
 * @param state  done, now or later
 * @param when   date or expected date as people read it, or empty
 * @param detail one sentence more, or empty
 */
public record Step(String title, StepState state, String when, String detail) {
}
