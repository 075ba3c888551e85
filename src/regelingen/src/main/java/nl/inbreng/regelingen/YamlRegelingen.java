package nl.inbreng.regelingen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.inbreng.application.ports.Particular;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.application.ports.RuleText;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule data of all gemeenten, read whole at once: either all files can be trusted, or nothing starts. */
@ApplicationScoped
public class YamlRegelingen implements Regelingen {

    /** Where a problem with a kept text is said to be. */
    private static final String KEPT = "bewaard bij een verzoek";

    private final RuleReading reading;
    private final List<Gemeente> gemeenten;
    private final Set<String> replaced;
    private final Map<String, Edition> kept = new ConcurrentHashMap<>();

    /** Reads only the files that are shipped. @throws UntrustedRules when one of them is not in order */
    public YamlRegelingen() {
        this(Optional.empty());
    }

    /** Reads the files that are shipped and those of the beheerder. @param folder of the beheerder @throws UntrustedRules when one of them is not in order */
    @Inject
    public YamlRegelingen(@ConfigProperty(name = RuleSet.FOLDER) Optional<String> folder) {
        this(RuleSet.with(folder));
    }

    YamlRegelingen(List<RuleFile> files) {
        this(RuleSet.of(files));
    }

    private YamlRegelingen(RuleSet rules) {
        this.reading = RuleReading.of(rules);
        if (!reading.problems().isEmpty()) throw new UntrustedRules(reading.problems());
        this.gemeenten = reading.byFolder().values().stream().sorted(Comparator.comparing(Gemeente::naam)).toList();
        this.replaced = rules.replaced();
    }

    @Override public List<Gemeente> gemeenten() {
        return gemeenten;
    }

    @Override public List<Edition> editions(String gemeente) {
        return reading.byId().values().stream().map(EditionReading.Read::edition).filter(edition -> edition.header().gemeente().code().equals(gemeente))
                .sorted(Comparator.comparing(edition -> edition.header().id())).toList();
    }

    @Override public Optional<Edition> edition(String id) {
        return Optional.ofNullable(reading.byId().get(id)).map(EditionReading.Read::edition);
    }

    @Override public Optional<RuleText> text(String id) {
        return sheet(id).flatMap(sheet -> reading.file(sheet.file())).map(file -> new RuleText(file.path(), reading.file(file.gemeente()).orElseThrow().text(), file.text()));
    }

    /** Whether the text still says enough is asked with the gemeente as it was then; afterwards the gemeente of today takes its place. */
    @Override public Edition read(String fingerprint, Supplier<RuleText> text) {
        Edition known = kept.get(fingerprint);
        if (known != null) return known;
        Edition edition = thawed(text.get());
        kept.put(fingerprint, edition);
        return edition;
    }

    private Edition thawed(RuleText text) {
        RuleFile edition = new RuleFile(text.path(), text.edition(), KEPT);
        RuleReading then = RuleReading.of(RuleSet.of(List.of(new RuleFile(edition.gemeente(), text.gemeente(), KEPT), edition)));
        if (!then.problems().isEmpty()) throw new UntrustedRules(then.problems());
        return switch (then.byId().values().iterator().next().edition()) {
            case Regeling regeling -> today(regeling.header().gemeente().code()).map(regeling::in).orElse(regeling);
            case OpenEdition open -> open;
        };
    }

    private Optional<Gemeente> today(String code) {
        return gemeenten.stream().filter(gemeente -> gemeente.code().equals(code)).findFirst();
    }

    @Override public Set<String> replaced() {
        return replaced;
    }

    @Override public List<Particular> particulars(String id) {
        return sheet(id).map(Comparison::particulars).orElse(List.of());
    }

    /** What the file of an edition says. */
    Optional<Sheet> sheet(String id) {
        return Optional.ofNullable(reading.byId().get(id)).map(EditionReading.Read::sheet);
    }
}
