package nl.inbreng.domain.termijn;

/** Why a day is no working day. */
public sealed interface DayOff {

    /** As it stands in a list: het weekend, Koningsdag. */
    String label();

    /** As it follows after "die dag is": in het weekend, Koningsdag. */
    String predicate();

    /** Saturday or Sunday. */
    record Weekend() implements DayOff {
        @Override public String label() {
            return "het weekend";
        }

        @Override public String predicate() {
            return "in het weekend";
        }
    }

    /** Algemeen erkende feestdag, or Goede Vrijdag (Algemene termijnenwet art. 3 lid 1 and 2). @param label its name */
    record Feestdag(String label) implements DayOff {
        @Override public String predicate() {
            return label;
        }
    }

    /** Made equal to a feestdag by royal decree (Algemene termijnenwet art. 3 lid 3). @param source the decree */
    record Gelijkgesteld(String source) implements DayOff {
        @Override public String label() {
            return "een gelijkgestelde dag";
        }

        @Override public String predicate() {
            return "gelijkgesteld met een feestdag";
        }
    }
}
