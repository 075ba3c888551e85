package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import nl.inbreng.domain.inhoud.Motie;
import nl.inbreng.domain.inhoud.Part;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Instrument.Shape;
import nl.inbreng.domain.verzoek.InitiatiefStand;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.web.desk.Facts;
import nl.inbreng.web.pages.Drafts;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Form, review, public page and desk show the same parts of a text, whatever the instrument. */
class WrittenShownTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());

    @ParameterizedTest
    @EnumSource(value = Instrument.class, mode = EnumSource.Mode.EXCLUDE, names = "BURGERAMENDEMENT")
    void the_form_asks_each_part_and_holds_what_was_written(Instrument instrument) {
        Written written = written(instrument);
        String form = form(instrument, written, written.parts().stream().map(part -> new FieldError(part.veld(), "Herstel " + part.veld() + ".")).toList());
        for (Part part : written.parts()) {
            assertTrue(form.contains(part.question()) && form.contains(part.hint()), part.veld() + form);
            assertTrue(form.contains("name=\"" + part.veld() + "\"") && form.contains(part.text()), part.veld() + form);
            assertTrue(form.contains("href=\"#" + part.veld() + "\"") && form.contains("Herstel " + part.veld() + "."), part.veld() + form);
        }
        assertTrue(form.contains("Stap 1 van 2: " + instrument.heading()), form);
        assertTrue(form.contains("action=\"/voorbeeldstad/" + instrument.word() + "\""), form);
    }

    @ParameterizedTest
    @EnumSource(value = Instrument.class, mode = EnumSource.Mode.EXCLUDE, names = "BURGERAMENDEMENT")
    void readers_filer_and_griffie_see_each_part(Instrument instrument) {
        Written written = written(instrument);
        String read = read(written);
        for (Part part : written.body()) assertTrue(read.contains(">" + part.heading() + "</h2>") && read.contains(part.text()), part.veld() + read);
        assertFalse(read.contains(written.titel()), "the title is the heading of the page");
        assertEquals(written.parts().stream().map(part -> new Answer(part.question(), part.text(), "/schrijven")).toList(), Showing.answers(written, "/schrijven"));
        assertEquals(written.body().stream().map(part -> new Answer(part.heading(), part.text(), "")).toList(), Facts.content(written));
        assertEquals(List.of(), Showing.changes(written));
    }

    @Test void a_part_that_may_stay_empty_is_left_out_for_readers_and_named_as_none_in_review() {
        Written without = written(Instrument.BURGERINITIATIEF).with(part -> part.optional() ? " " : part.text());
        assertFalse(read(without).contains("Toelichting"), read(without));
        assertEquals(List.of("Geen", "Geen"), Showing.answers(without, "").stream().skip(3).map(Answer::answer).toList());
        assertEquals(List.of("Geen", "Geen"), Facts.content(without).stream().skip(2).map(Answer::answer).toList());
    }

    @Test void the_points_of_a_motie_are_a_list_and_markup_is_text() {
        String read = read(new Motie("Titel", "- de bus rijdt niet\nouderen <b>wachten</b>", "dat kan beter", "rijd", ""));
        assertTrue(read.contains("<li dir=\"auto\">de bus rijdt niet</li>"), read);
        assertTrue(read.contains("ouderen &lt;b>wachten&lt;/b>") || read.contains("ouderen &lt;b&gt;wachten&lt;/b&gt;"), read);
    }

    private static Written written(Instrument instrument) {
        return Written.blank(instrument.shape()).with(part -> "tekst van " + part.veld());
    }

    @Test void who_changes_a_public_text_reads_when_others_see_it_and_only_a_draft_can_be_thrown_away() {
        Written text = Written.blank(Shape.INITIATIEF);
        for (Map.Entry<Stand, String> one : Map.<Stand, String>of(SharedStand.OPEN_VOOR_STEUN, "Publiceer de nieuwe tekst", SharedStand.HERSTEL, "Dien het herstelde verzoek in", InitiatiefStand.IN_COMMISSIE, "Dien de aangepaste tekst in").entrySet()) {
            String page = form(Instrument.BURGERINITIATIEF, text, List.of(), one.getKey());
            assertTrue(page.contains("Wat u hier verandert, ziet nog niemand") && page.contains("Pas als u daar op ‘" + one.getValue() + "’ drukt, ziet iedereen hem.") && !page.contains("Gooi dit concept weg"), page);
        }
        String draft = form(Instrument.BURGERINITIATIEF, text, List.of(), SharedStand.CONCEPT);
        assertTrue(draft.contains("href=\"/verzoek/23456789bc/intrekken\">Gooi dit concept weg") && !draft.contains("ziet nog niemand"), draft);
        assertFalse(form(Instrument.BURGERINITIATIEF, text, List.of()).contains("Gooi dit concept weg"), "nothing is stored yet");
    }

    private static String form(Instrument instrument, Written written, List<FieldError> errors) {
        return form(instrument, written, errors, null);
    }

    private static String form(Instrument instrument, Written written, List<FieldError> errors, Stand stand) {
        StringOutput out = new StringOutput();
        Drafts.Target target = new Drafts.Target("/voorbeeldstad/" + instrument.word(), new Kenmerk("23456789bc"), 0, null);
        Pages.TEMPLATES.pagesTekst(SITE, Voorbeeldstad.regeling(instrument), target, written, "", errors, stand).render(out);
        return out.toString();
    }

    private static String read(Written written) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesInhoud(written, null, "", "").render(out);
        return out.toString();
    }
}
