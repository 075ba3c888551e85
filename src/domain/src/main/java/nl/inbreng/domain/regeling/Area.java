package nl.inbreng.domain.regeling;

/**
 * One buurt, wijk, dorp or gebied that a gemeente has listed.
 *
 * @param scale of which kind
 * @param code  stable word inside the gemeente
 * @param naam  name as residents know it
 */
public record Area(Scale scale, String code, String naam) {
    public Area {
        if (code.isBlank() || naam.isBlank()) throw new IllegalArgumentException("een gebied heeft een code en een naam");
    }
}
