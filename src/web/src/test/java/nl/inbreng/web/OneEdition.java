package nl.inbreng.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.inbreng.application.ports.KeptRules;
import nl.inbreng.application.ports.Particular;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.application.ports.RuleText;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Regeling;

/** One regeling and no other, and nothing kept beside it. */
record OneEdition(Regeling regeling) implements Regelingen, KeptRules {

    @Override public List<Gemeente> gemeenten() {
        return List.of(regeling.header().gemeente());
    }

    @Override public List<Edition> editions(String gemeente) {
        return List.of(regeling);
    }

    @Override public Optional<Edition> edition(String id) {
        return Optional.of(regeling);
    }

    @Override public List<Particular> particulars(String id) {
        return List.of();
    }

    @Override public Optional<RuleText> text(String id) {
        return Optional.empty();
    }

    @Override public Edition read(String fingerprint, Supplier<RuleText> kept) {
        throw new AssertionError("nothing is kept");
    }

    @Override public Set<String> replaced() {
        return Set.of();
    }

    @Override public void keep(RuleText text) {
        throw new AssertionError("a list keeps nothing");
    }

    @Override public Optional<RuleText> find(String fingerprint) {
        return Optional.empty();
    }
}
