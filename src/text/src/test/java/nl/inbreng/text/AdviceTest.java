package nl.inbreng.text;

import static nl.inbreng.text.Besluit.after;
import static nl.inbreng.text.Besluit.delete;
import static nl.inbreng.text.Besluit.edit;
import static nl.inbreng.text.Besluit.move;
import static nl.inbreng.text.Besluit.proposal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Advice.Soort;
import org.junit.jupiter.api.Test;

class AdviceTest {

    @Test
    void a_lid_that_goes_is_still_cited_by_the_next() {
        List<Advice> advice = on(proposal("A", delete("artikel-2.lid-1")));
        assertEquals(List.of(new Advice(Soort.VERWIJZING, List.of("A"), List.of("artikel 2, tweede lid"), "artikel 2, eerste lid")), advice);
        assertEquals("A schrapt of verplaatst artikel 2, eerste lid, maar artikel 2, tweede lid verwijst er nog naar. Pas die verwijzing aan.", advice.getFirst().zin(id -> id));
    }

    @Test
    void who_mends_the_citation_or_takes_the_citing_unit_along_is_left_alone() {
        assertEquals(List.of(), on(proposal("A", delete("artikel-2.lid-1"), edit("artikel-2.lid-2", "Het eerste lid", "Dit artikel"))));
        assertEquals(List.of(), on(proposal("A", delete("artikel-2"))));
        assertEquals(List.of(), on(proposal("A", delete("artikel-2.lid-3"))));
    }

    @Test
    void an_artikel_that_goes_is_cited_by_another_amendement() {
        List<Advice> advice = on(proposal("A", delete("artikel-1")), proposal("B", after("artikel-3", "In afwijking van de artikelen 1 en 3 geldt dit niet voor artikel 12.")));
        assertEquals(List.of(List.of("A", "B")), advice.stream().map(Advice::ids).toList());
        assertEquals(1, on(proposal("A", delete("artikel-2")), proposal("B", edit("artikel-1", "jaarlijks", "naast artikel 2, derde lid, jaarlijks"))).size());
        assertEquals(1, on(proposal("A", move("artikel-1", "artikel-3", false)), proposal("B", edit("artikel-3", "Dit besluit", "Artikel 1"))).size());
    }

    @Test
    void an_onderdeel_is_cited_too_alone_in_a_list_and_with_what_is_around_it() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Het college plant:\na. eiken;\nb. beuken;\nc. linden.\n2. Het eerste lid, onder b, geldt niet in Oost.\n"
                + "Artikel 2 Slot\nArtikel 1, eerste lid, onderdelen a en c, gaat in op 1 januari 2027.");
        assertEquals(List.of("artikel 2"), cited(units, "artikel-1.lid-1.onderdeel-a"));
        assertEquals(List.of("artikel 1, tweede lid"), cited(units, "artikel-1.lid-1.onderdeel-b"));
        assertEquals(List.of("artikel 1, tweede lid", "artikel 2"), cited(units, "artikel-1.lid-1"));
    }

    @Test
    void an_aanhef_that_goes_is_not_the_artikel_that_others_cite() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\nEr komen:\na. eiken;\nb. beuken.\nArtikel 2 Slot\nArtikel 1 gaat nu in.");
        assertEquals(List.of(), cited(units, "artikel-1.alinea-1"));
        assertEquals(List.of("artikel 2"), cited(OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\nEr komen eiken.\nArtikel 2 Slot\nArtikel 1 gaat nu in."), "artikel-1.alinea-1"));
    }

    @Test
    void what_stands_within_a_range_is_cited_too() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Het college plant:\na. eiken;\nb. beuken;\nc. linden.\n2. Het eerste lid, onder a tot en met c, geldt niet in Oost.\n"
                + "Artikel 2 Paden\nEr komt grind.\nArtikel 3 Gras\nEr komt gras.\nArtikel 4 Slot\nDe artikelen 1 tot en met 3 gaan nu in.");
        assertEquals(List.of("artikel 1, tweede lid"), cited(units, "artikel-1.lid-1.onderdeel-b"));
        assertEquals(List.of("artikel 4"), cited(units, "artikel-2.alinea-1"));
        assertEquals(List.of("artikel 3"), cited(OntwerpbesluitReader.read("besluit:\nArtikel 1 Paden\nEr komt grind.\nArtikel 2 Gras\nEr komt gras.\nArtikel 3 Slot\nDe artikelen 1 t/m 2 gaan nu in."), "artikel-2.alinea-1"));
        assertEquals(List.of("1", "3", "4", "5", "7"), Citation.each("1, 3 tot en met 5 en 7"));
        assertEquals(List.of("b", "c", "d", "f"), Citation.each("b tot en met d of f"));
        assertEquals(List.of("1", "2", "3", "5"), Citation.each("1 t/m 3 en 5"));
        assertEquals(List.of("2a", "2c"), Citation.each("2a tot en met 2c"));
        assertEquals(List.of("5", "2"), Citation.each("5 tot en met 2"));
        assertEquals(101, Citation.each("1 tot en met 101").size());
        assertEquals(List.of("1", "102"), Citation.each("1 tot en met 102"));
    }

    @Test
    void what_is_cited_of_another_law_is_not_ours() {
        String own = "besluit:\nArtikel 2 Bomen\n1. Het college plant:\na. eiken;\nb. beuken.\n2. Het snoeit.\nArtikel 3 Slot\n";
        for (String elsewhere : List.of("artikel 2, eerste lid, onder b, van de Gemeentewet", "artikel 2, eerste lid, onder a tot en met c, van de wet", "artikel 2, eerste en tweede lid, van de Gemeentewet",
                "de artikelen 2 en 3 van de Gemeentewet", "artikel 2 en artikel 3 van de Gemeentewet", "artikel 2, eerste lid, en artikel 12a, tweede lid, uit de Gemeentewet", "artikel 2 van verordening (EU) 2016/679", "artikel 2 van die wet", "de artikelen 2 t/m 3 van de Gemeentewet", "artikel 2, eerste lid, onder a t/m c, van de wet", "het eerste lid, onder b, van artikel 2 van de wet", "artikel 2, eerste lid, onderdeel b, Gemeentewet", "artikel 2 der wet",
                "artikel 2 van de algemene plaatselijke verordening", "artikel 2 van de gemeentewet", "artikel 2, eerste lid, uit het burgerlijk wetboek", "artikel 2 van de omgevingsverordening", "de artikelen 2 en 3 van de provinciale regeling", "artikel 2 van de nieuwe algemene plaatselijke verordening", "artikel 2 van de gewijzigde wet", "artikel 2 van de nieuwe Gemeentewet", "artikel 2 van de gewijzigde omgevingsverordening")) {
            assertEquals(List.of(), cited(OntwerpbesluitReader.read(own + "Dit gaat volgens " + elsewhere + "."), "artikel-2.lid-1.onderdeel-b"), elsewhere);
            assertEquals(List.of(), cited(OntwerpbesluitReader.read(own + "Dit gaat volgens " + elsewhere + "."), "artikel-2.lid-1"), elsewhere);
        }
        assertEquals(List.of(), cited(OntwerpbesluitReader.read("besluit:\nArtikel 2 Bomen\n1. Er komen:\na. eiken;\nb. beuken.\n2. Zie het eerste lid, onder b, van artikel 147 van de Gemeentewet."), "artikel-2.lid-1.onderdeel-b"));
        for (String ours : List.of("artikel 2, eerste lid, onder b, van deze verordening", "artikel 2, eerste lid, onder b, en artikel 3", "artikel 2, eerste lid, onder b, van de verordening", "artikel 2, eerste lid, onder b, van het besluit", "artikel 2, eerste lid, onder b, van het ontwerpbesluit", "artikel 2, eerste lid, onder b, van de onderhavige verordening", "artikel 2, eerste lid, onder b, van de nieuwe verordening", "artikel 2, eerste lid, onder b, van de gewijzigde regeling", "artikel 2, eerste lid, onder b, van het aangepaste besluit", "artikel 2, eerste lid, onder b, van een voorgesteld besluit", "artikel 2, eerste lid, onder b, van de vastgestelde verordening", "artikel 2, eerste lid, onder b, van de bijbehorende regeling", "artikel 2, eerste lid, onder b, van genoemd besluit", "artikel 2, eerste lid, onder b, van toepassing is op het besluit", "artikel 2, eerste lid, onder b. De raad weet dat")) {
            assertEquals(List.of("artikel 3"), cited(OntwerpbesluitReader.read(own + "Dit gaat volgens " + ours + "."), "artikel-2.lid-1.onderdeel-b"), ours);
        }
        for (String applies : List.of("is artikel 2, eerste lid, van toepassing", "is artikel 2, eerste lid, van overeenkomstige toepassing", "is in afwijking van artikel 2, eerste lid, en van artikel 4 niets nodig")) {
            assertEquals(List.of("artikel 3"), cited(OntwerpbesluitReader.read(own + "Hierop " + applies + "."), "artikel-2.lid-1"), applies);
        }
    }

    private static List<String> cited(List<TekstEenheid> units, String key) {
        TekstEenheid unit = units.stream().filter(each -> each.sleutel().equals(key)).findFirst().orElseThrow();
        Proposal gone = proposal("A", new Wijziging(key, unit.citeertitel(), unit.tekst(), ""));
        return Advice.on(units, List.of(gone)).stream().flatMap(each -> each.waar().stream()).sorted().toList();
    }

    @Test
    void a_subamendement_is_advised_on_the_text_of_its_amendement() {
        Proposal on = proposal("A", edit("artikel-2.lid-3", "€ 100", "€ 50"));
        String amended = Besluit.unit("artikel-2.lid-3").tekst().replace("€ 100", "€ 50");
        List<Advice> advice = on(on, Besluit.sub("S", "A", delete("artikel-2.lid-1")), Besluit.sub("T", "A", new Wijziging("artikel-2.lid-3", "artikel 2, derde lid", amended, amended.replace("€ 50", "€ 75"))),
                Besluit.sub("V", "A", new Wijziging("artikel-2.lid-3", "artikel 2, derde lid", amended, amended.replace("€ 50", "€ 80"))));
        assertEquals(List.of(new Advice(Soort.VERWIJZING, List.of("S"), List.of("artikel 2, tweede lid"), "artikel 2, eerste lid"),
                new Advice(Soort.BEDRAG, List.of("T", "V"), List.of("artikel 2, derde lid"), "€ 50")), advice);
    }

    @Test
    void changes_beside_an_alternative_hide_no_advice_on_others() {
        Proposal both = new Proposal("X", List.of(Wijziging.added("artikel-9", "artikel 9", "Zie artikel 2, eerste lid.", false)), "Niets.", "");
        assertEquals(on(proposal("A", delete("artikel-2.lid-1"))), on(both, proposal("A", delete("artikel-2.lid-1"))));
    }

    @Test
    void one_amount_that_two_change_is_named() {
        List<Advice> advice = on(proposal("A", edit("artikel-2.lid-3", "€ 100", "€ 50")), proposal("B", edit("artikel-2.lid-3", "€ 100", "€ 1.500,50")),
                proposal("C", edit("artikel-2.lid-3", "per keer", "per dag")));
        assertEquals(List.of(new Advice(Soort.BEDRAG, List.of("A", "B"), List.of("artikel 2, derde lid"), "€ 100")), advice);
        assertEquals("A en B veranderen hetzelfde bedrag: € 100. Kijk of zij samen kloppen.", advice.getFirst().zin(id -> id));
    }

    @Test
    void an_amount_behind_which_the_currency_or_a_factor_stands_is_the_same_amount() {
        TekstEenheid krediet = Besluit.unit("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Een krediet van € 1,5 miljoen te geven.");
        TekstEenheid reserve = Besluit.unit("beslispunt-2", "", TekstEenheid.Soort.BESLISPUNT, "2", "beslispunt 2", "De reserve te verlagen met 1.500.000 euro.");
        List<Advice> advice = Advice.on(List.of(krediet, reserve), List.of(proposal("A", new Wijziging("beslispunt-1", "beslispunt 1", krediet.tekst(), "Een krediet van € 2 miljoen te geven.")),
                proposal("B", new Wijziging("beslispunt-2", "beslispunt 2", reserve.tekst(), "De reserve te verlagen met 1.400.000 euro."))));
        assertEquals(List.of(new Advice(Soort.BEDRAG, List.of("A", "B"), List.of("beslispunt 1", "beslispunt 2"), "€ 1.500.000")), advice);
    }

    @Test
    void amounts_are_read_as_the_dutch_write_them() {
        assertEquals(List.of(1_250_000.0, 500.0, 12.5, 7.0), Amounts.in("€ 1.250.000,00 en EUR 500,- en €12,50 of 3 keer euro 7."));
        assertEquals(List.of(500.0, 1_250_000.0, 100.0, 75.0, 12.5), Amounts.in("500 euro, 1.250.000 euro, 100 EUR, 75 € of 12,50 euro."));
        assertEquals(List.of(1_500_000.0, 1_500_000.0, 2_000_000_000.0, 3_000_000.0, 250_000.0, 1_150_000.0),
                Amounts.in("€ 1,5 miljoen, 1,5 mln. euro, 2 miljard euro, 3 miljoen, € 250 duizend en EUR 1,15 mln"));
        assertEquals(List.of(1_250.0, 500.0, 2_000_000.0), Amounts.in("€\u00A01.250, 500\u00A0euro en €\u202F2\u00A0miljoen"));
        assertEquals(List.of(100_000.0, 7.0), Amounts.in("Fase 2 € 100.000 en fase 3\n€ 7"));
        assertEquals(List.of(), Amounts.in("artikel 2.29, 31-12-2026, 5 eurobiljetten, 1.2.3 euro, 10 bomen, 5 miljoenste"));
        assertEquals(0.5, Amounts.deviation(List.of(100.0), List.of(50.0)));
        assertEquals(0, Amounts.deviation(List.of(100.0), List.of(50.0, 20.0)));
        assertEquals(0, Amounts.deviation(List.of(0.0), List.of(50.0)));
    }

    @Test
    void a_currency_before_a_number_is_not_that_of_the_number_before_it() {
        assertEquals(List.of(100_000.0), Amounts.in("in 2027 euro 100.000"));
        assertEquals(List.of(100_000.0, 7.0), Amounts.in("fase 2 euro 100.000 en fase 3 EUR 7"));
        assertEquals(List.of(2_000_000.0), Amounts.in("in 2027 euro 2 miljoen"));
        assertEquals(List.of(100_000.0, 500.0, 50.0), Amounts.in("€ 100.000,2e fase, 500 euro 2e fase en € 50.3e fase"));
    }

    @Test
    void thousands_are_also_written_with_spaces() {
        assertEquals(List.of(100_000.0, 1_250_000.0, 30_000.0), Amounts.in("100 000 euro, € 1 250 000,00 en EUR 30\u00A0000,-"));
        assertEquals(List.of(500.0, 250.0, 2_000.0), Amounts.in("artikel 3 500 euro, fase 2 € 250 en in 2027 2 000 euro"));
    }

    private static List<Advice> on(Proposal... proposals) {
        return Advice.on(Besluit.UNITS, List.of(proposals));
    }
}
