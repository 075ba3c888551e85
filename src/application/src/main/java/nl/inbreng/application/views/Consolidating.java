package nl.inbreng.application.views;

import java.util.List;
import nl.inbreng.text.Collision;

/** The decision with all adopted amendementen in it, or why it cannot be made. */
public sealed interface Consolidating {

    /**
     * It can be made.
     *
     * @param besluit  the decision, not confirmed yet
     * @param open     amendementen on the list without an outcome; the decision is not final before they have one
     */
    record Ready(Consolidatie besluit, List<AmendementOpVoorstel> open) implements Consolidating {
        public Ready {
            open = List.copyOf(open);
        }
    }

    /** Amendementen were adopted that exclude each other. @param botsingen each pair, with both texts */
    record Conflicting(List<Collision> botsingen) implements Consolidating {
        public Conflicting {
            botsingen = List.copyOf(botsingen);
        }
    }
}
