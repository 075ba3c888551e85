package nl.inbreng.regelingen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Figure;
import nl.inbreng.domain.regeling.FilerType;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Need;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.verzoek.NextRoute;

/** The closed lists of words in rule files, each with what it stands for. */
final class Words {

    static final Shape.One INSTRUMENT = Shape.word(by(Instrument.values(), Instrument::word));
    static final Shape.One SCALE = Shape.word(by(Scale.values(), Scale::word));
    static final Shape.One ORGAAN = Shape.word(by(Orgaan.values(), Orgaan::word));
    static final Shape.One FILER = Shape.word(by(FilerType.values(), FilerType::word));
    static final Shape.One FIGURE = Shape.word(by(Figure.Kind.values(), Figure.Kind::word));
    static final Shape.One PAUSE = Shape.word(by(LocalFacts.Pause.values(), LocalFacts.Pause::word));
    static final Shape.One ROUNDING = Shape.word(by(Need.Rounding.values(), Need.Rounding::word));
    static final Shape.One DRAGER = Shape.word(by(DragerWijze.values(), DragerWijze::word));
    static final Shape.One TEST = Shape.word(by(Exclusion.Test.values(), Exclusion.Test::word));
    static final Shape.One STATUS = Shape.word(by(Entitlement.Status.values(), value -> value.name().toLowerCase(Locale.ROOT)));
    static final Shape.One ROUTE = same(Arrays.stream(NextRoute.values()).map(route -> route.name().toLowerCase(Locale.ROOT)).toArray(String[]::new));
    /** The handwritten signature on paper; on the web the confirmed e-mail stands in for it, so it is no field of a page. */
    static final String HANDWRITTEN = "handtekening";

    private Words() {}

    /** Words that stand for themselves. */
    static Shape.One same(String... words) {
        return Shape.word(Arrays.stream(words).collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    static Shape.One fields() {
        Map<String, Object> words = new HashMap<>(by(SignatureField.values(), SignatureField::word));
        words.put(HANDWRITTEN, HANDWRITTEN);
        return Shape.word(words);
    }

    private static <E> Map<String, E> by(E[] values, Function<E, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }
}
