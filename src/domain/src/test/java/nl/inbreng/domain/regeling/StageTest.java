package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.Test;

class StageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Window WINDOW = new Window.Lasting(Term.days(84, ""));
    private static final Area NOORD = new Area(Scale.WIJK, "noord", "Noord");
    private static final Tier CITY = new Tier(Scale.STAD, new Need.Fixed(6), "artikel 12, onder b");
    private static final Tier WIJK = new Tier(Scale.WIJK, new Need.Share(BigDecimal.ONE, Figure.Kind.INWONERS, OptionalInt.empty(), OptionalInt.of(5), Need.Rounding.OMHOOG), "artikel 12, onder a");

    @Test void the_whole_gemeente_and_a_wijk_have_their_own_number_and_article() {
        Stage stage = stage(true, CITY, WIJK);
        assertEquals(new Stage.Asked.Known(new Threshold(6, true, "artikel 12, onder b")), stage.asked(Optional.empty(), facts(301), DAY));
        assertEquals(new Stage.Asked.Known(new Threshold(4, true, "artikel 12, onder a")), stage.asked(Optional.of(NOORD), facts(301), DAY));
        assertEquals(new Stage.Asked.Known(new Threshold(5, true, "artikel 12, onder a")), stage.asked(Optional.of(NOORD), facts(501), DAY));
        assertEquals("voor de hele gemeente steun van 6 inwoners; voor de wijk steun van 1 procent van de inwoners van de wijk, hoogstens 5", stage.phrase());
        assertEquals("steun van 6 inwoners", stage(true, CITY).phrase());
    }

    @Test void without_the_figure_the_number_is_unknown_and_never_guessed() {
        Stage stage = stage(true, CITY, WIJK);
        assertEquals(new Stage.Asked.Unknown(WIJK), stage.asked(Optional.of(NOORD), LocalFacts.NONE, DAY));
        assertEquals(new Stage.Asked.Unknown(WIJK), stage.asked(Optional.of(NOORD), facts(301), DAY.minusYears(1)));
    }

    @Test void a_scale_without_a_rule_is_refused() {
        Area dorp = new Area(Scale.DORP, "oosterdorp", "Oosterdorp");
        assertEquals(new Stage.Asked.NoSuchScale(Scale.DORP), stage(true, CITY, WIJK).asked(Optional.of(dorp), LocalFacts.NONE, DAY));
        assertEquals(new Stage.Asked.NoSuchScale(Scale.STAD), stage(true, WIJK).asked(Optional.empty(), LocalFacts.NONE, DAY));
        assertEquals(new Stage.Asked.NoSuchScale(Scale.WIJK), stage(true, CITY).asked(Optional.of(NOORD), LocalFacts.NONE, DAY));
    }

    @Test void a_request_can_be_about_the_areas_of_its_scales_and_no_others() {
        assertEquals(List.of(NOORD), stage(true, CITY, WIJK).areas(facts(301)));
        assertEquals(List.of(), stage(true, CITY).areas(facts(301)));
    }

    @Test void whether_the_filer_counts_comes_along() {
        assertEquals(new Stage.Asked.Known(new Threshold(6, false, "artikel 12, onder b")), stage(false, CITY).asked(Optional.empty(), LocalFacts.NONE, DAY));
    }

    @Test void without_support_and_in_a_ranking_the_filer_is_enough_whatever_the_rule_says_about_the_filer() {
        Ranking ranking = new Ranking(new Term(3, TermUnit.WEKEN, false, ""), DAY, "artikel 5");
        for (Need need : List.of(new Need.None(), new Need.Ranked(ranking))) {
            Stage stage = stage(false, new Tier(Scale.STAD, need, ""));
            Stage.Asked.Known known = (Stage.Asked.Known) stage.asked(Optional.empty(), LocalFacts.NONE, DAY);
            assertEquals(0, known.threshold().missing(0));
            assertEquals(need instanceof Need.Ranked ? Optional.of(ranking) : Optional.empty(), stage.ranking());
        }
    }

    @Test void each_scale_stands_there_once_and_at_least_one_does() {
        assertThrows(IllegalArgumentException.class, () -> stage(true));
        assertThrows(IllegalArgumentException.class, () -> stage(true, CITY, CITY));
        assertEquals(2, stage(true, CITY, WIJK).tiers().size());
    }

    private static Stage stage(boolean filerCounts, Tier... tiers) {
        return new Stage("", List.of(tiers), filerCounts, WINDOW, Optional.empty());
    }

    private static LocalFacts facts(int inNoord) {
        return new LocalFacts(List.of(NOORD), List.of(new Figure(Figure.Kind.INWONERS, "noord", LocalDate.of(2026, 1, 1), inNoord, "https://voorbeeldstad.example")), List.of(), List.of(), List.of());
    }
}
