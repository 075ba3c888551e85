package nl.inbreng.application.ports;

import java.util.Optional;

/** The texts of rules on which verzoeken rest. They are added and never changed or removed, whatever happens to the rule files. */
public interface KeptRules {

    /** Keeps a text, in the transaction of an act; one that is kept already stays as it is. */
    void keep(RuleText text);

    /** The text with this fingerprint. */
    Optional<RuleText> find(String fingerprint);
}
