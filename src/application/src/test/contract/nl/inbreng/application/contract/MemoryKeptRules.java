package nl.inbreng.application.contract;

import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.ports.KeptRules;
import nl.inbreng.application.ports.RuleText;

/** The kept texts in memory. */
record MemoryKeptRules(Memory memory) implements KeptRules {

    @Override public void keep(RuleText text) {
        memory.mandatory(() -> texts().putIfAbsent(Fingerprint.of(text), text));
    }

    @Override public Optional<RuleText> find(String fingerprint) {
        return memory.with(() -> Optional.ofNullable(texts().get(fingerprint)));
    }

    private Map<String, RuleText> texts() {
        return memory.table("bevroren_editie");
    }
}
