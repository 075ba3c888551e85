package nl.inbreng.regelingen;

import java.util.List;
import java.util.stream.Collectors;

/** The rule data contain something that cannot be trusted, so nothing may start: a wrong number would wrong a resident. */
public class UntrustedRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems everything that was found, never empty */
    public UntrustedRules(List<Problem> problems) {
        super(problems.stream().map(Problem::toString)
                .collect(Collectors.joining("\n", "De regelbestanden zijn niet in orde. Inbreng start niet.\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that was found, file by file. */
    public List<Problem> problems() {
        return problems;
    }
}
