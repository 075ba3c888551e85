package nl.inbreng.domain.regeling;

/**
 * What is asked for one scale.
 *
 * @param scale   for requests about such a part of the gemeente
 * @param need    how many supporters
 * @param artikel article that says so
 */
public record Tier(Scale scale, Need need, String artikel) {

    /** What is asked, in words: "steun van 100 inwoners", "steun van 2 procent van de inwoners van de wijk, hoogstens 250". */
    public String phrase() {
        return need.phrase(scale == Scale.STAD ? "de gemeente" : scale.phrase());
    }
}
