package nl.inbreng.domain.rangorde;

/**
 * Where a candidate stands in the ranking.
 *
 * @param rank      1 for most support; the same for equal support
 * @param of        how many candidates there are
 * @param candidate who stands there
 */
public record Place(int rank, int of, Candidate candidate) {

    public Place {
        if (rank < 1 || rank > of) throw new IllegalArgumentException("geen plaats " + rank + " van " + of);
    }

    /** Whether nobody has more support. */
    public boolean isHighest() {
        return rank == 1;
    }

    /** "Plaats 2 van 5". */
    public String phrase() {
        return "Plaats " + rank + " van " + of;
    }
}
