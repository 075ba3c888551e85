package nl.inbreng.domain.regeling;

/**
 * The number of supporters that is needed (drempel).
 *
 * @param number     how many people, at least 1
 * @param filerCounts true when the indiener is one of them (Arnhem: 49 others and the filer)
 * @param artikel    article that sets the number
 */
public record Threshold(int number, boolean filerCounts, String artikel) {

    public Threshold {
        if (number < 1) throw new IllegalArgumentException("een drempel is minstens 1, niet " + number);
    }

    /** People who count: confirmed supporters and, where the rule says so, the filer. */
    public int counted(int confirmed) {
        return filerCounts ? confirmed + 1 : confirmed;
    }

    /** The only place that decides whether there is enough support. */
    public boolean isMetBy(int confirmed) {
        return counted(confirmed) >= number;
    }

    /** How many signatures are needed beside the filer; 0 when the filer alone is enough. */
    public int signatures() {
        return filerCounts ? number - 1 : number;
    }

    /** How many more are needed; 0 when the threshold is met. */
    public int missing(int confirmed) {
        return Math.max(0, number - counted(confirmed));
    }
}
