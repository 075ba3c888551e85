package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Term;
import org.junit.jupiter.api.Test;

class RegelingenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final YamlRegelingen SHIPPED = new YamlRegelingen();

    @Test void all_shipped_gemeenten_load_and_stand_in_order_of_name() {
        assertEquals(List.of("Arnhem", "Voorbeeldstad", "Zeist"), SHIPPED.gemeenten().stream().map(Gemeente::naam).toList());
        assertEquals(List.of(false, true, false), SHIPPED.gemeenten().stream().map(Gemeente::fictief).toList());
    }

    @Test void the_index_names_every_file_that_is_shipped() throws IOException, URISyntaxException {
        Path folder = Path.of(RegelingenTest.class.getResource("/gemeenten/index.txt").toURI()).getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> present = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).collect(Collectors.toSet());
            assertEquals(present, RuleFiles.shipped().stream().map(RuleFile::path).collect(Collectors.toSet()));
        }
    }

    @Test void an_edition_is_found_by_its_id() {
        Edition edition = SHIPPED.edition("GM9999/burgeragendering-2026-01-01").orElseThrow();
        assertEquals(Instrument.BURGERAGENDERING, edition.header().instrument());
        assertTrue(SHIPPED.edition("GM9999/burgeragendering-2025-01-01").isEmpty());
    }

    @Test void both_instruments_of_voorbeeldstad_are_available() {
        Regeling agendering = available("GM9999", Instrument.BURGERAGENDERING);
        assertEquals(10, agendering.threshold().number());
        assertTrue(agendering.threshold().filerCounts());
        assertEquals(new Window.Lasting(Term.days(84, "artikel 5, derde lid")), agendering.window());
        assertEquals(12, agendering.exclusions().size());
        assertEquals(List.of(SignatureField.NAAM, SignatureField.ADRES, SignatureField.POSTCODE, SignatureField.WOONPLAATS, SignatureField.GEBOORTEDATUM),
                agendering.fields());
        Regeling amendement = available("GM9999", Instrument.BURGERAMENDEMENT);
        assertEquals(new Window.BeforeVergadering(Term.days(3, "artikel 10, derde lid")), amendement.window());
        assertEquals(7, amendement.terms().repair().orElseThrow());
    }

    @Test void every_null_of_arnhem_is_a_question_to_the_griffie() {
        OpenEdition arnhem = assertInstanceOf(OpenEdition.class, SHIPPED.edition("GM0202/burgeragendering-2019-05-21").orElseThrow());
        Set<String> asked = arnhem.questions().stream().map(OpenQuestion::parameter).collect(Collectors.toSet());
        assertEquals(Set.of("grondslag.regeling", "grondslag.artikel", "indiener.artikel", "ondersteuner.artikel", "steun.artikel", "steun.venster",
                "handtekening.kanalen.web", "uitsluitingen", "eerderBesluit", "termijn.ontvangst", "termijn.toets", "termijn.herstel",
                "termijn.besluit", "geldigVan"), asked);
        assertTrue(arnhem.questions().stream().allMatch(question -> question.question().endsWith("?") || question.question().endsWith(".")));
        assertInstanceOf(Availability.AwaitsGriffie.class, Availability.of(SHIPPED.editions("GM0202"), Instrument.BURGERAGENDERING, TODAY));
    }

    @Test void the_trial_of_zeist_is_over_and_in_its_time_awaited_the_griffie() {
        List<Edition> zeist = SHIPPED.editions("GM0355");
        assertInstanceOf(Availability.NotInForce.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, TODAY));
        assertInstanceOf(Availability.NotInForce.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, LocalDate.of(2026, 3, 1)));
        assertInstanceOf(Availability.AwaitsGriffie.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, LocalDate.of(2026, 2, 28)));
        assertInstanceOf(Availability.AwaitsGriffie.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, LocalDate.of(2025, 6, 1)));
        assertInstanceOf(Availability.None.class, Availability.of(zeist, Instrument.BURGERAGENDERING, TODAY));
    }

    @Test void the_contact_of_a_real_griffie_is_never_made_up() {
        SHIPPED.gemeenten().stream().filter(gemeente -> !gemeente.fictief())
                .forEach(gemeente -> assertEquals(new Gemeente.Griffie("", "", ""), gemeente.griffie()));
    }

    private static Regeling available(String gemeente, Instrument instrument) {
        Availability availability = Availability.of(SHIPPED.editions(gemeente), instrument, TODAY);
        return assertInstanceOf(Availability.Available.class, availability).regeling();
    }
}
