package nl.inbreng.text;

import java.util.List;
import java.util.Map;
import nl.inbreng.text.Consolidation.Reading;

/**
 * What becomes of the decision when the raad adopts a set of amendementen: the text as it would read, or why they do not go together.
 * Work: linear in the decision, {@link Collisions} of the set, and one {@link Merge} for each unit that several change.
 */
public sealed interface Adoption {

    /**
     * They go together.
     *
     * @param readings every unit in reading order
     * @param herkomst ids of the amendementen that each changed unit comes from, by the key of the unit in the readings; a unit that
     *                 goes or moves with the one around it comes from the same
     * @param woorden  the words of each changed unit with those they come from, by the same key: without what goes exactly its text, without
     *                 what is new the words of the draft decision. Words that a subamendement put in come from that one, the other words of its
     *                 amendement from the amendement. Of all ids of the unit come the words of another text for the whole decision, of a unit
     *                 that goes, and of a list that was added as one text
     */
    record Adopted(List<Reading> readings, Map<String, List<String>> herkomst, Map<String, List<SourcedWords>> woorden) implements Adoption {
        public Adopted {
            readings = List.copyOf(readings);
            herkomst = Map.copyOf(herkomst);
            woorden = Map.copyOf(woorden);
        }

        /** Ids of the amendementen that a unit comes from; none when it stays as it is. */
        public List<String> van(Reading reading) {
            return herkomst.getOrDefault(reading.unit().sleutel(), List.of());
        }

        /** The words of a unit with those they come from; none when it stays as it is. */
        public List<SourcedWords> woorden(Reading reading) {
            return woorden.getOrDefault(reading.unit().sleutel(), List.of());
        }
    }

    /**
     * They do not go together; nothing is made of them until the raad or the griffie chooses.
     *
     * @param botsingen pairs of which only one can be adopted
     * @param broken    amendementen that do not fit on this text
     */
    record Refused(List<Collision> botsingen, List<Collisions.Broken> broken) implements Adoption {
        public Refused {
            botsingen = List.copyOf(botsingen);
            broken = List.copyOf(broken);
        }
    }

    /**
     * Lays a set of adopted amendementen over the draft decision. A subamendement is made part of its amendement first; amendementen in
     * other words of one unit are put together; what comes to stand in one place comes in the order of adoption; identical ones count once.
     *
     * @param adopted in the order in which they were voted on
     */
    static Adoption of(List<TekstEenheid> units, List<Proposal> adopted) {
        Collisions collisions = Collisions.between(units, adopted);
        List<Collision> excluded = collisions.all().stream().filter(each -> each.soort().excludes()).toList();
        if (!excluded.isEmpty() || !collisions.broken().isEmpty()) {
            return new Refused(excluded, collisions.broken());
        }
        return new AdoptedSet(units, adopted).adoption();
    }
}
