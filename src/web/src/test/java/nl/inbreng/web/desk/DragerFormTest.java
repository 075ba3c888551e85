package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.Posted.form;
import static nl.inbreng.web.desk.Posted.value;
import static nl.inbreng.web.desk.Posted.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Field;
import org.junit.jupiter.api.Test;

class DragerFormTest {

    private static final Amendement RESIDENTS = new Amendement("Meer bomen", new VoorstelRef(1, "Visie", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raad", Instant.EPOCH),
            List.of(new Wijziging("b-1", "beslispunt 1", "Tien bomen.", "Twintig bomen."), new Wijziging("b-2", "beslispunt 2", "Een bank.", "Twee banken.")), "Schaduw.");

    private final Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), Voorbeeldstad.CLOSING_BOTH.header(), new Indiener("b", "Bilal", new EmailAddress("b@voorbeeld.example")), RESIDENTS, Instant.EPOCH);

    @Test void a_name_has_at_most_two_hundred_characters() {
        assertEquals(List.of(), wrong(read("drager-wijze", "RAADSLID_NEEMT_OVER", "drager", "a".repeat(200))));
        assertEquals(List.of("drager"), wrong(read("drager-wijze", "RAADSLID_NEEMT_OVER", "drager", "a".repeat(201))));
        assertEquals(List.of("drager-wijze"), wrong(read("drager", "Mevrouw Van Dalen")));
    }

    @Test void the_same_text_is_no_text_of_the_drager() {
        assertEquals(new Drager(DragerWijze.VERPLICHTE_BEHANDELING, "", Optional.empty()),
                value(read("drager-wijze", "VERPLICHTE_BEHANDELING", "drager-tekst-0", "", "drager-tekst-1", "Twee banken.")));
    }

    @Test void another_text_leaves_that_of_the_residents_as_it_is() {
        Drager drager = value(read("drager-wijze", "PRESIDIUM_BRENGT_IN", "drager-tekst-0", "Vijftien bomen.", "drager-tekst-1", ""));
        Amendement own = (Amendement) drager.tekst().orElseThrow();
        assertEquals(List.of("Vijftien bomen.", "Twee banken."), own.wijzigingen().stream().map(Wijziging::wordt).toList());
        assertEquals("het presidium", drager.naam());
        assertEquals(RESIDENTS, verzoek.inhoud());
    }

    @Test void each_changed_unit_has_a_question() {
        assertEquals(List.of("drager-wijze", "drager", "drager-tekst-0", "drager-tekst-1"), DragerForm.EMPTY.fields(verzoek, Optional.empty(), DragerWijze.RAADSLID_NEEMT_OVER, List.of()).stream().map(Field::name).toList());
    }

    @Test void after_the_residents_left_a_change_out_the_words_of_the_drager_stay_at_their_own_unit() {
        Amendement fewer = RESIDENTS.with(List.of(new Wijziging("b-2", "beslispunt 2", "Een bank.", "Twee banken."), new Wijziging("b-3", "beslispunt 3", "Een hek.", "Geen hek.")));
        Amendement own = RESIDENTS.with(List.of(new Wijziging("b-1", "beslispunt 1", "Tien bomen.", "Vijftien bomen."), new Wijziging("b-2", "beslispunt 2", "Een bank.", "")));
        assertEquals(List.of("", ""), prefilled(fewer, RESIDENTS.with(own.wijzigingen().subList(0, 1))));
        assertEquals(List.of("Vijftien bomen.", ""), prefilled(RESIDENTS, own));
        assertEquals(List.of("Drie banken.", ""), prefilled(fewer, RESIDENTS.with(List.of(own.wijzigingen().getFirst(), new Wijziging("b-2", "beslispunt 2", "Een bank.", "Drie banken.")))));
    }

    @Test void two_additions_at_one_place_keep_their_own_words() {
        Amendement residents = RESIDENTS.with(List.of(Wijziging.added("b-1", "beslispunt 1", "Een hek.", false), Wijziging.added("b-1", "beslispunt 1", "Een poort.", false)));
        Amendement own = RESIDENTS.with(List.of(Wijziging.added("b-1", "beslispunt 1", "Een haag.", false), Wijziging.added("b-1", "beslispunt 1", "Een deur.", false)));
        assertEquals(List.of("Een haag.", "Een deur."), prefilled(residents, own));
    }

    @Test void words_at_a_unit_that_only_moves_are_not_lost_without_a_word() {
        Amendement residents = RESIDENTS.with(List.of(Wijziging.moving("b-1", "beslispunt 1", "Tien bomen.").beside("b-3", false), RESIDENTS.wijzigingen().getLast()));
        assertEquals(List.of("drager-tekst-0"), wrong(DragerForm.of(form("drager-wijze", "PRESIDIUM_BRENGT_IN", "drager-tekst-0", "Elf bomen.", "drager-tekst-1", "Drie banken.")).read(of(residents))));
        Amendement own = (Amendement) value(DragerForm.of(form("drager-wijze", "PRESIDIUM_BRENGT_IN", "drager-tekst-0", "", "drager-tekst-1", "Drie banken.")).read(of(residents))).tekst().orElseThrow();
        assertEquals(List.of(residents.wijzigingen().getFirst().actie(), Wijziging.Actie.VERVANG), own.wijzigingen().stream().map(Wijziging::actie).toList());
    }

    @Test void of_another_text_for_the_whole_decision_the_drager_has_one_box_for_the_whole() {
        Amendement whole = RESIDENTS.instead("1. Er komt een plein.");
        Verzoek asked = of(whole);
        assertEquals(List.of("drager-wijze", "drager", "drager-tekst-0"), DragerForm.EMPTY.fields(asked, Optional.empty(), DragerWijze.RAADSLID_NEEMT_OVER, List.of()).stream().map(Field::name).toList());
        for (String same : List.of("", " ", "1. Er komt een plein. ")) assertEquals(Optional.empty(), value(DragerForm.of(form("drager-wijze", "PRESIDIUM_BRENGT_IN", "drager-tekst-0", same)).read(asked)).tekst());
        Amendement own = (Amendement) value(DragerForm.of(form("drager-wijze", "PRESIDIUM_BRENGT_IN", "drager-tekst-0", "1. Er komt een park.")).read(asked)).tekst().orElseThrow();
        assertEquals(whole.instead("1. Er komt een park."), own);
        assertEquals(List.of("1. Er komt een park."), prefilled(whole, own));
        assertEquals(List.of(""), prefilled(whole, RESIDENTS), "what the drager had while the residents changed units is no text for the whole");
        assertEquals(List.of(), wrong(DragerForm.of(form("drager-wijze", "PRESIDIUM_BRENGT_IN", "drager-tekst-0", "a".repeat(30_000))).read(asked)));
        assertEquals(List.of("drager-tekst-0"), wrong(DragerForm.of(form("drager-wijze", "PRESIDIUM_BRENGT_IN", "drager-tekst-0", "a".repeat(100_001))).read(asked)).stream().distinct().toList());
    }

    @Test void the_text_of_the_drager_for_the_whole_decision_is_shown_beside_that_decision() {
        Drager drager = new Drager(DragerWijze.PRESIDIUM_BRENGT_IN, "", Optional.of(RESIDENTS.instead("1. Twaalf bomen.")));
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.partsDragerText(drager, List.of(new TekstEenheid("b-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Tien bomen.", true))).render(output);
        assertTrue(output.toString().contains("Het hele besluit") && output.toString().contains("Tien") && output.toString().contains("Twaalf"), output.toString());
    }

    private static Verzoek of(Amendement residents) {
        return new Verzoek(new Kenmerk("b2c3d4f5g6"), Voorbeeldstad.CLOSING_BOTH.header(), new Indiener("b", "Bilal", new EmailAddress("b@voorbeeld.example")), residents, Instant.EPOCH);
    }

    private static List<String> prefilled(Amendement residents, Amendement own) {
        return DragerForm.EMPTY.fields(of(residents), Optional.of(new Drager(DragerWijze.PRESIDIUM_BRENGT_IN, "", Optional.of(own))), DragerWijze.PRESIDIUM_BRENGT_IN, List.of())
                .stream().skip(2).map(Field::value).toList();
    }

    private Filled<Drager> read(String... fields) {
        return DragerForm.of(form(fields)).read(verzoek);
    }
}
