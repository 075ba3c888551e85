package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Works out every example beside every edition: a sentence, a situation, and what the rules must make of it. */
class WorkedExamplesTest {

    private static final YamlRegelingen SHIPPED = new YamlRegelingen();

    @TestFactory Stream<DynamicContainer> every_edition_agrees_with_its_examples() {
        return SHIPPED.gemeenten().stream().flatMap(gemeente -> SHIPPED.editions(gemeente.code()).stream())
                .map(edition -> DynamicContainer.dynamicContainer(edition.header().id(), examples(edition).stream()
                        .map(example -> DynamicTest.dynamicTest((String) example.get("zin"), () -> agrees(edition, example)))));
    }

    private static void agrees(Edition edition, Map<String, Object> example) {
        Map<String, Object> situation = new LinkedHashMap<>(example);
        situation.remove("zin");
        Object expected = situation.remove("verwacht");
        assertEquals(1, situation.size(), "een voorbeeld heeft één situatie: " + situation.keySet());
        String kind = situation.keySet().iterator().next();
        assertEquals(expected, outcome(edition, kind, situation.get(kind)));
    }

    private static Map<String, Object> outcome(Edition edition, String kind, Object value) {
        return switch (kind) {
            case "dag" -> Map.of("beschikbaar", available(edition, LocalDate.parse((String) value)));
            case "vraag" -> Map.of("open", ((OpenEdition) edition).questions().stream().anyMatch(question -> question.parameter().equals(value)));
            case "bevestigd" -> support((Regeling) edition, (Integer) value);
            case "ondersteuner" -> admitted((Regeling) edition, ((Regeling) edition).supporter(), (Map<?, ?>) value);
            case "indiener" -> admitted((Regeling) edition, ((Regeling) edition).filer(), (Map<?, ?>) value);
            case "geopend" -> closing(((Window.Days) ((Regeling) edition).window()).closing(at(value)).at());
            case "vergadering" -> closing(((Window.BeforeVergadering) ((Regeling) edition).window()).closing(at(value)).at());
            case "ingediend" -> Map.of("sluit", local(((Regeling) edition).terms().reviewEnds(at(value))).toString());
            case "onderwerp" -> excluded((Regeling) edition, value);
            default -> throw new IllegalArgumentException("onbekende situatie: " + kind);
        };
    }

    private static String available(Edition edition, LocalDate on) {
        return switch (Availability.of(SHIPPED.editions(edition.header().gemeente().code()), edition.header().instrument(), on)) {
            case Availability.Available yes -> "ja";
            case Availability.AwaitsGriffie awaits -> "wacht_op_griffie";
            case Availability.NotInForce not -> "niet_van_kracht";
            case Availability.None none -> "nee";
        };
    }

    private static Map<String, Object> support(Regeling regeling, int confirmed) {
        return Map.of("genoeg", regeling.threshold().isMetBy(confirmed), "ontbreekt", regeling.threshold().missing(confirmed),
                "geteld", regeling.threshold().counted(confirmed));
    }

    private static Map<String, Object> admitted(Regeling regeling, Entitlement entitlement, Map<?, ?> person) {
        Optional<Ground> obstacle = entitlement.obstacle(LocalDate.parse((String) person.get("geboren")), LocalDate.parse((String) person.get("op")),
                regeling.header().grondslag());
        return obstacle.<Map<String, Object>>map(ground -> Map.of("toegelaten", false, "artikel", ground.artikel())).orElse(Map.of("toegelaten", true));
    }

    private static Map<String, Object> excluded(Regeling regeling, Object code) {
        Exclusion exclusion = regeling.exclusions().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        return Map.of("artikel", regeling.cite(exclusion.artikel()));
    }

    private static Map<String, Object> closing(Instant at) {
        return Map.of("laatsteDag", local(at.minusNanos(1)).toLocalDate().toString(), "sluit", local(at).toString());
    }

    private static Instant at(Object text) {
        return LocalDateTime.parse((String) text).atZone(Window.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(Window.ZONE).toLocalDateTime();
    }

    /** The examples beside an edition; an edition without them fails. */
    private static List<Map<String, Object>> examples(Edition edition) {
        String gemeente = edition.header().gemeente().code() + "-" + edition.header().gemeente().slug();
        String path = "/gemeenten/" + gemeente + "/" + edition.header().id().substring(edition.header().id().indexOf('/') + 1) + ".voorbeelden.yaml";
        try (InputStream in = WorkedExamplesTest.class.getResourceAsStream(path)) {
            assertTrue(in != null, "er zijn geen voorbeelden: " + path);
            List<Map<String, Object>> examples = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            assertTrue(examples.size() >= 3, path);
            return examples;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
