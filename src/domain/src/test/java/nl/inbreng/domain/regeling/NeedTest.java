package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Need.Rounding;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final OptionalInt NONE = OptionalInt.empty();

    @Test void one_below_at_and_one_above_the_cap() {
        Need.Share share = share("2", NONE, OptionalInt.of(250), Rounding.OMHOOG);
        assertEquals(249, share.of(12_450));
        assertEquals(250, share.of(12_500));
        assertEquals(250, share.of(12_550));
    }

    @Test void one_below_at_and_one_above_the_floor() {
        Need.Share share = share("2", OptionalInt.of(50), NONE, Rounding.OMHOOG);
        assertEquals(50, share.of(2_450));
        assertEquals(50, share.of(2_500));
        assertEquals(51, share.of(2_550));
    }

    @Test void floor_and_cap_may_be_the_same_number() {
        Need.Share share = share("1", OptionalInt.of(7), OptionalInt.of(7), Rounding.OMLAAG);
        assertEquals(List.of(7, 7, 7), List.of(share.of(1), share.of(700), share.of(20_000_000)));
        assertThrows(IllegalArgumentException.class, () -> share("1", OptionalInt.of(8), OptionalInt.of(7), Rounding.OMLAAG));
    }

    @Test void each_rounding_just_below_on_and_just_above_a_half() {
        assertEquals(List.of(1, 2, 2, 2), rounded(Rounding.OMHOOG));
        assertEquals(List.of(1, 1, 1, 1), rounded(Rounding.OMLAAG));
        assertEquals(List.of(1, 1, 2, 2), rounded(Rounding.REKENKUNDIG));
    }

    /** One percent of 100, 149, 150 and 151: 1, 1.49, exactly 1.5 and 1.51. */
    private static List<Integer> rounded(Rounding rounding) {
        Need.Share share = share("1", NONE, NONE, rounding);
        return List.of(share.of(100), share.of(149), share.of(150), share.of(151));
    }

    @Test void a_whole_number_stays_whole_although_the_percentage_is_broken() {
        for (Rounding rounding : Rounding.values()) {
            assertEquals(7, share("0.07", NONE, NONE, rounding).of(10_000));          // in binary a little more than 7
            assertEquals(77, share("0.35", NONE, NONE, rounding).of(22_000));         // in binary a little less than 77
            assertEquals(3, multiple("1.5", rounding).of(2));
        }
    }

    @Test void a_share_of_hardly_anybody_is_still_one_person() {
        assertEquals(1, share("0.001", NONE, NONE, Rounding.OMLAAG).of(1));
        assertEquals(1, multiple("0.1", Rounding.OMLAAG).of(1));
    }

    @Test void a_huge_base_does_not_overflow() {
        assertEquals(Integer.MAX_VALUE, share("100", NONE, NONE, Rounding.OMHOOG).of(Integer.MAX_VALUE));
        assertEquals(10_737_419, share("0.5", NONE, NONE, Rounding.OMHOOG).of(Integer.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> multiple("2", Rounding.OMHOOG).of(Integer.MAX_VALUE));
    }

    @Test void a_multiple_of_the_kiesdeler_one_below_at_and_one_above() {
        Need.Multiple twice = multiple("2", Rounding.OMHOOG);
        assertEquals(List.of(1622, 1624, 1626), List.of(twice.of(811), twice.of(812), twice.of(813)));
        Need.Multiple half = multiple("0.5", Rounding.REKENKUNDIG);
        assertEquals(List.of(406, 407, 407), List.of(half.of(812), half.of(813), half.of(814)));
    }

    @Test void a_percentage_is_above_0_and_at_most_100() {
        assertEquals(1, share("0.001", NONE, NONE, Rounding.OMHOOG).of(100));
        assertEquals(100, share("100", NONE, NONE, Rounding.OMHOOG).of(100));
        for (String percent : List.of("0", "-1", "100.001")) {
            assertThrows(IllegalArgumentException.class, () -> share(percent, NONE, NONE, Rounding.OMHOOG), percent);
        }
        assertThrows(IllegalArgumentException.class, () -> new Need.Share(BigDecimal.ONE, Figure.Kind.KIESDELER, NONE, NONE, Rounding.OMHOOG));
        assertThrows(IllegalArgumentException.class, () -> multiple("0", Rounding.OMHOOG));
        assertThrows(IllegalArgumentException.class, () -> new Need.Fixed(0));
        assertEquals(OptionalInt.of(1), new Need.Fixed(1).number(LocalFacts.NONE, "", DAY));
    }

    @Test void the_number_follows_the_figure_of_the_area_and_is_unknown_without_one() {
        LocalFacts facts = new LocalFacts(List.of(), List.of(figure(Figure.Kind.INWONERS, "", 61_200), figure(Figure.Kind.INWONERS, "noord", 600),
                figure(Figure.Kind.KIESDELER, "", 812)), List.of(), List.of(), List.of());
        Need share = share("0.5", NONE, NONE, Rounding.OMHOOG);
        assertEquals(OptionalInt.of(306), share.number(facts, "", DAY));
        assertEquals(OptionalInt.of(3), share.number(facts, "noord", DAY));
        assertEquals(OptionalInt.empty(), share.number(facts, "zuid", DAY));
        assertEquals(OptionalInt.empty(), share.number(facts, "", DAY.minusYears(1)));
        assertEquals(OptionalInt.of(812), multiple("1", Rounding.OMLAAG).number(facts, "noord", DAY));
        assertEquals(OptionalInt.empty(), multiple("1", Rounding.OMLAAG).number(LocalFacts.NONE, "", DAY));
    }

    @Test void the_filer_alone_is_enough_without_support_or_in_a_ranking() {
        Need ranked = new Need.Ranked(new Ranking(new Term(3, TermUnit.WEKEN, false, ""), DAY, ""));
        assertEquals(OptionalInt.of(1), new Need.None().number(LocalFacts.NONE, "", DAY));
        assertEquals(OptionalInt.of(1), ranked.number(LocalFacts.NONE, "", DAY));
    }

    @Test void each_need_is_told_in_words() {
        assertEquals("steun van 1 inwoner", new Need.Fixed(1).phrase("de wijk"));
        assertEquals("steun van 2 inwoners", new Need.Fixed(2).phrase("de wijk"));
        assertEquals("steun van 0,5 procent van de inwoners van de wijk, minstens 2, hoogstens 5", share("0.5", OptionalInt.of(2), OptionalInt.of(5), Rounding.OMHOOG).phrase("de wijk"));
        assertEquals("steun van 1,5 keer de kiesdeler", multiple("1.5", Rounding.OMHOOG).phrase("de gemeente"));
        assertEquals("geen steun van anderen", new Need.None().phrase("de gemeente"));
        assertEquals("een plaats bovenaan de ranglijst", new Need.Ranked(new Ranking(new Term(3, TermUnit.WEKEN, false, ""), DAY, "")).phrase("de gemeente"));
        assertEquals(List.of("omhoog", "omlaag", "rekenkundig"), Stream.of(Rounding.values()).map(Rounding::word).toList());
        assertEquals(Optional.of(Figure.Kind.INWONERS), share("1", NONE, NONE, Rounding.OMHOOG).restsOn());
        assertEquals(Optional.of(Figure.Kind.KIESDELER), multiple("1", Rounding.OMHOOG).restsOn());
        assertEquals(Optional.empty(), new Need.Fixed(1).restsOn());
    }

    private static Need.Share share(String percent, OptionalInt floor, OptionalInt cap, Rounding rounding) {
        return new Need.Share(new BigDecimal(percent), Figure.Kind.INWONERS, floor, cap, rounding);
    }

    private static Need.Multiple multiple(String times, Rounding rounding) {
        return new Need.Multiple(new BigDecimal(times), rounding);
    }

    private static Figure figure(Figure.Kind kind, String area, int number) {
        return new Figure(kind, area, LocalDate.of(2026, 1, 1), number, "https://voorbeeldstad.example");
    }
}
