package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.RebasedText;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.TextRun;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

class HerbasisFormTest {

    private static final Wijziging OWN = new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Elf bomen.");
    private static final Wijziging MERGED = new Wijziging("beslispunt-1", "beslispunt 1", "Tien hoge bomen.", "Elf hoge bomen.");
    private static final Wijziging DELETED = new Wijziging("beslispunt-2", "beslispunt 2", "Geld.", "");

    @Test void a_proposal_is_chosen_beforehand_and_what_stands_as_proposed_is_not_named() {
        HerbasisForm opened = form(Uitkomst.SAMENGEVOEGD);
        assertEquals("voorstel", opened.fields(opened.items().getFirst(), List.of()).getFirst().value());
        assertEquals(Map.of(), opened.choices());
    }

    @Test void in_a_conflict_nothing_is_chosen_beforehand() {
        HerbasisForm opened = form(Uitkomst.CONFLICT);
        assertEquals("", opened.fields(opened.items().getFirst(), List.of()).getFirst().value());
        assertEquals(Map.of(), opened.choices());
    }

    @Test void each_choice_is_told_as_the_words_that_will_stand() {
        assertEquals(Map.of(0, "Elf bomen."), form(Uitkomst.SAMENGEVOEGD, "keuze-0", "mijn").choices());
        assertEquals(Map.of(0, RebasedText.LEFT_OUT), form(Uitkomst.SAMENGEVOEGD, "keuze-0", "nieuw").choices());
        assertEquals(Map.of(0, "Twaalf."), form(Uitkomst.SAMENGEVOEGD, "keuze-0", "zelf", "tekst-0", " Twaalf. ").choices());
        assertEquals(Map.of(0, ""), new HerbasisForm(posted("keuze-0", "mijn"), herbasis(new Onderdeel(DELETED, Uitkomst.CONFLICT, Optional.of(DELETED), "Veel geld.", Optional.empty())), true, "zegel").choices());
    }

    @Test void own_words_must_be_there_and_what_was_typed_stays() {
        HerbasisForm form = form(Uitkomst.CONFLICT, "keuze-0", "zelf", "tekst-0", " \u200B ");
        assertEquals(List.of("tekst-0"), form.errors().stream().map(error -> error.field()).toList());
        assertEquals("Dertien.", form(Uitkomst.CONFLICT, "keuze-0", "nieuw", "tekst-0", "Dertien.").fields(form.items().getFirst(), List.of()).getLast().value());
    }

    @Test void what_the_newer_version_says_already_is_not_asked_and_what_is_gone_is_put_elsewhere_or_left_out() {
        HerbasisForm done = form(Uitkomst.AL_VERWERKT);
        assertEquals(List.of(), done.fields(done.items().getFirst(), List.of()));
        HerbasisForm gone = form(Uitkomst.WEES);
        Field field = gone.fields(gone.items().getFirst(), List.of()).getFirst();
        assertEquals(List.of("ander", "nieuw"), field.choices().stream().map(choice -> choice.value()).toList());
    }

    @Test void after_its_time_a_text_without_a_place_is_not_promised_another_one() {
        HerbasisForm late = new HerbasisForm(posted(), form(Uitkomst.WEES).herbasis(), false, "zegel");
        HerbasisItem item = late.items().getFirst();
        assertEquals(List.of("nieuw"), late.fields(item, List.of()).getFirst().choices().stream().map(choice -> choice.value()).toList());
        assertTrue(late.isStuck(item) && page(late, "").contains("Dat kan hier niet meer"));
        assertFalse(form(Uitkomst.WEES).isStuck(item) || new HerbasisForm(posted(), form(Uitkomst.CONFLICT).herbasis(), false, "zegel").isStuck(form(Uitkomst.CONFLICT).items().getFirst()));
    }

    @Test void what_could_not_be_compared_is_still_placed_by_hand() {
        assertEquals(Map.of(0, RebasedText.ELSEWHERE), form(Uitkomst.WEES, "keuze-0", "ander").choices());
        assertEquals(Map.of(0, RebasedText.LEFT_OUT), form(Uitkomst.WEES, "keuze-0", "nieuw").choices());
    }

    @Test void the_three_texts_are_shown_and_nothing_of_them_is_lost() {
        HerbasisItem item = form(Uitkomst.CONFLICT).items().getFirst();
        assertEquals("Tien bomen.", item.was());
        assertTrue(item.now().stream().anyMatch(run -> run.text().contains("hoge")) && item.own().stream().anyMatch(run -> run.text().contains("Elf")));
    }

    @Test void an_added_text_is_named_by_its_place_and_its_neighbour_is_not_shown_as_new() {
        Wijziging added = Wijziging.added("beslispunt-1", "beslispunt 1", "Er komt een plan.", true);
        Wijziging later = Wijziging.added("beslispunt-2", "beslispunt 2", "Er komt een plan.", false);
        HerbasisItem stays = item(new Onderdeel(added, Uitkomst.SCHOON, Optional.of(added), "Tien bomen.", Optional.empty()));
        assertEquals("Nieuwe tekst vóór beslispunt 1", stays.heading());
        assertEquals(List.of(), stays.now());
        assertEquals("De plek voor uw nieuwe tekst is er nog. Uw tekst past nog precies.", stays.sentence());
        assertEquals("Wat wilt u met uw nieuwe tekst vóór beslispunt 1?", form(Uitkomst.SCHOON).fields(stays, List.of()).getFirst().label());
        HerbasisItem moved = item(new Onderdeel(added, Uitkomst.VERPLAATST, Optional.of(later), "", Optional.empty()));
        assertTrue(moved.sentence().endsWith("Uw nieuwe tekst komt nu na beslispunt 2."), moved.sentence());
        HerbasisItem done = item(new Onderdeel(added, Uitkomst.AL_VERWERKT, Optional.empty(), "Er komt een plan.", Optional.empty()));
        assertTrue(done.now().getFirst().text().contains("Er komt een plan."));
    }

    @Test void who_keeps_the_own_text_reads_first_which_change_of_the_newer_version_that_undoes() {
        HerbasisForm merged = form(Uitkomst.SAMENGEVOEGD);
        assertEquals(List.of("hoge"), merged.items().getFirst().undone().stream().filter(run -> run.kind() == TextRun.Kind.ADDED).map(run -> run.text().strip()).toList());
        String page = page(merged, "");
        assertTrue(page.contains("‘Ik houd mijn tekst’ maakt een andere verandering ongedaan") && page.contains("Let op: dan gaat de verandering"), page);
        Onderdeel deleted = new Onderdeel(DELETED, Uitkomst.CONFLICT, Optional.of(DELETED), "Veel geld.", Optional.empty());
        assertEquals(List.of("Veel geld.", "Geld."), List.of(text(item(deleted).undone(), TextRun.Kind.REMOVED), text(item(deleted).undone(), TextRun.Kind.ADDED)));
        assertTrue(page(new HerbasisForm(posted(), herbasis(deleted), true, "zegel"), "").contains("‘Ik wil dat dit vervalt’ maakt een andere verandering ongedaan"));
        assertEquals(List.of(), form(Uitkomst.SCHOON).items().getFirst().undone());
        assertFalse(page(form(Uitkomst.VERPLAATST), "").contains("ongedaan"));
    }

    /** The text without the runs of one kind. */
    private static String text(List<TextRun> runs, TextRun.Kind without) {
        return runs.stream().filter(run -> run.kind() != without).map(TextRun::text).collect(Collectors.joining());
    }

    @Test void when_all_is_there_already_the_filer_withdraws_or_lets_it_stand_or_writes_on_while_that_can() {
        HerbasisForm done = form(Uitkomst.AL_VERWERKT);
        assertEquals(List.of("WITHDRAW", "STAND", "WRITE"), done.whole(false, List.of()).choices().stream().map(choice -> choice.value()).toList());
        assertEquals(List.of("geheel"), done.errors().stream().map(error -> error.field()).toList());
        assertEquals(HerbasisForm.Ending.STAND, form(Uitkomst.AL_VERWERKT, "geheel", "STAND").ending());
        assertEquals(HerbasisForm.Ending.WITHDRAW, form(Uitkomst.AL_VERWERKT, "geheel", "WITHDRAW").ending());
        assertEquals(Map.of(0, RebasedText.ELSEWHERE), form(Uitkomst.AL_VERWERKT, "geheel", "WRITE").choices());
        HerbasisForm late = new HerbasisForm(posted("geheel", "WRITE"), done.herbasis(), false, "zegel");
        assertEquals(HerbasisForm.Ending.NONE, late.ending());
        assertEquals(List.of("WITHDRAW", "STAND"), late.whole(false, List.of()).choices().stream().map(choice -> choice.value()).toList());
        assertEquals(HerbasisForm.Ending.NONE, form(Uitkomst.CONFLICT, "geheel", "WITHDRAW").ending());
        Herbasis before = done.herbasis();
        HerbasisForm standing = new HerbasisForm(posted(), new Herbasis(before.verzoek(), before.van(), before.naar(), before.uitkomst(), before.onderdelen(), before.gemaakt(), Optional.of(before.gemaakt())), true, "zegel");
        assertEquals(List.of("", "STAND"), List.of(done.whole(false, List.of()).value(), standing.whole(false, List.of()).value()));
        assertEquals(List.of(), form(Uitkomst.AL_VERWERKT, "geheel", "STAND").errors());
        String page = page(done, "Uw steun.");
        assertTrue(page.contains("zegt al wat u vraagt") && page.contains("Ik laat mijn verzoek staan") && page.contains("Ga verder") && !page.contains("Uw steun."), page);
        assertTrue(done.whole(true, List.of()).label().contains("concept"));
        assertFalse(page(form(Uitkomst.CONFLICT), "").contains("Ik laat mijn verzoek staan"));
    }

    @Test void a_lost_move_shows_the_text_of_its_unit_and_the_old_place_in_words() {
        Wijziging move = Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen.").beside("beslispunt-4", false);
        HerbasisForm lost = new HerbasisForm(posted(), herbasis(new Onderdeel(move, Uitkomst.WEES, Optional.empty(), "", Optional.empty(), "na beslispunt 4 (‘Een bank.’)", "")), true, "zegel");
        assertEquals("Verplaatsing van beslispunt 1", lost.items().getFirst().heading());
        assertEquals("Tien bomen.", lost.items().getFirst().own().getFirst().text());
        String page = page(lost, "");
        assertTrue(page.contains("U zette dit stuk na beslispunt 4 (‘Een bank.’).") && page.split("Tien bomen\\.").length > 2, page);
    }

    @Test void a_move_is_kept_or_left_out_and_nothing_else_is_offered_since_its_words_are_those_of_the_newer_version() {
        Wijziging move = Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen.").beside("beslispunt-4", false);
        Wijziging now = Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien hoge bomen.").beside("beslispunt-4", false);
        HerbasisForm form = new HerbasisForm(posted(), herbasis(new Onderdeel(move, Uitkomst.SAMENGEVOEGD, Optional.of(now), "Tien hoge bomen.", Optional.empty(), "na beslispunt 4", "na beslispunt 3")), true, "zegel");
        Field field = form.fields(form.items().getFirst(), List.of()).getFirst();
        assertEquals(List.of("Ik houd mijn verplaatsing", "Ik laat mijn wijziging hier weg"), field.choices().stream().map(choice -> choice.label()).toList());
        assertEquals("Wat wilt u met uw verplaatsing van beslispunt 1?", field.label());
        assertEquals(1, form.fields(form.items().getFirst(), List.of()).size());
        assertFalse(page(form, "").contains("Samengevoegd:"));
    }

    @Test void a_page_that_asked_about_something_else_is_known_and_what_was_typed_is_there_to_copy() {
        assertTrue(page(form(Uitkomst.CONFLICT), "").contains("<input type=\"hidden\" name=\"gevraagd\" value=\"zegel\">"));
        assertTrue(form(Uitkomst.CONFLICT, "gevraagd", "zegel").isAsked());
        assertFalse(form(Uitkomst.CONFLICT, "gevraagd", "ander").isAsked() || form(Uitkomst.CONFLICT).isAsked());
        HerbasisForm done = form(Uitkomst.AL_VERWERKT, "keuze-0", "zelf", "tekst-0", "Dertien bomen.", "tekst-7", "Veertien.");
        assertEquals(List.of(new Answer("Uw tekst voor beslispunt 1", "Dertien bomen.", ""), new Answer("Uw tekst", "Veertien.", "")), done.unplaced());
        assertTrue(page(done, "").contains("Wat u typte") && page(done, "").contains("Dertien bomen."));
        assertEquals(List.of(), form(Uitkomst.CONFLICT, "keuze-0", "zelf", "tekst-0", "Dertien bomen.").unplaced(), "it stands in its field");
        assertEquals(List.of(), form(Uitkomst.AL_VERWERKT, "tekst-0", "Elf bomen.").unplaced(), "what stood in the field already was not typed");
    }

    @Test void another_text_for_the_whole_decision_undoes_the_newer_version_only_when_its_filer_chose_that() {
        HerbasisForm form = whole(Uitkomst.CONFLICT);
        assertEquals(List.of("KEEP", "WRITE", "WITHDRAW"), form.whole(false, List.of()).choices().stream().map(choice -> choice.value()).toList());
        assertEquals(List.of("", "geheel"), List.of(form.whole(false, List.of()).value(), form.errors().getFirst().field()));
        assertEquals(List.of(Map.of(0, RebasedText.KEPT), Map.of(0, RebasedText.ELSEWHERE)), List.of(whole(Uitkomst.CONFLICT, "geheel", "KEEP").choices(), whole(Uitkomst.CONFLICT, "geheel", "WRITE").choices()));
        assertEquals(HerbasisForm.Ending.NONE, whole(Uitkomst.CONFLICT, "geheel", "STAND").ending());
        String page = page(form, "Uw steun.");
        assertTrue(page.contains("‘Ik houd mijn tekst’ maakt een andere verandering ongedaan") && page.contains("(vervalt: </span>houten") && page.contains("Uw steun.") && !page.contains("past altijd"), page);
        String same = page(new HerbasisForm(posted(), whole(Uitkomst.SCHOON).herbasis(), true, "zegel"), "");
        assertTrue(same.contains("Het besluit zelf is niet veranderd.") && same.contains("Bevestig mijn keuzes") && !same.contains("ongedaan"), same);
        String done = page(whole(Uitkomst.AL_VERWERKT), "");
        assertTrue(done.contains("De nieuwe versie luidt nu al zo.") && done.contains("Ik laat mijn verzoek staan") && !done.contains("ongedaan"), done);
    }

    private static HerbasisForm whole(Uitkomst uitkomst, String... pairs) {
        return new HerbasisForm(posted(pairs), new Herbasis(new Kenmerk("bn45sgnhmr"), 1, 2, Optional.of(uitkomst), List.of(), Instant.EPOCH, Optional.empty()), true, "zegel",
                List.of(TextRun.same("Een "), TextRun.removed("houten"), TextRun.added("stenen"), TextRun.same(" bank.")), List.of());
    }

    private static final List<TekstEenheid> ARTIKEL = List.of(new TekstEenheid("artikel-3", "", TekstEenheid.Soort.ARTIKEL, "3", "artikel 3", "", false), new TekstEenheid("artikel-3.kop-1", "artikel-3", TekstEenheid.Soort.KOP, "", "artikel 3, opschrift", "Bomen", true),
            new TekstEenheid("artikel-3.lid-1", "artikel-3", TekstEenheid.Soort.LID, "1", "artikel 3, eerste lid", "Tien bomen.", true));

    @Test void a_unit_that_got_another_number_is_named_by_both() {
        Wijziging now = new Wijziging("beslispunt-1", "beslispunt 2", "Tien bomen.", "Elf bomen.");
        HerbasisForm form = new HerbasisForm(posted(), herbasis(new Onderdeel(OWN, Uitkomst.VERPLAATST, Optional.of(now), "Tien bomen.", Optional.empty())), true, "zegel");
        assertEquals("Beslispunt 2 (was beslispunt 1)", form.items().getFirst().heading());
        assertEquals("Wat moet er staan bij beslispunt 2 (was beslispunt 1)?", form.fields(form.items().getFirst(), List.of()).getFirst().label());
        Wijziging added = Wijziging.added("beslispunt-1", "beslispunt 1", "Een plan.", false);
        assertEquals("Nieuwe tekst na beslispunt 1", item(new Onderdeel(added, Uitkomst.VERPLAATST, Optional.of(Wijziging.added("beslispunt-1", "beslispunt 3", "Een plan.", false)), "", Optional.empty())).heading());
        Wijziging move = Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen.").beside("beslispunt-2", false);
        assertEquals("Verplaatsing van beslispunt 4 (was beslispunt 1)", item(new Onderdeel(move, Uitkomst.VERPLAATST, Optional.of(Wijziging.moving("beslispunt-1", "beslispunt 4", "Tien bomen.").beside("beslispunt-2", false)), "", Optional.empty())).heading());
    }

    @Test void an_artikel_that_goes_as_a_whole_is_asked_about_once_and_the_answer_holds_for_all_of_it() {
        HerbasisForm opened = gone(Uitkomst.SCHOON, Uitkomst.CONFLICT);
        assertEquals(1, opened.items().size());
        HerbasisItem item = opened.items().getFirst();
        assertEquals(List.of("Artikel 4 (was artikel 3)", "Bomen\nTien bomen."), List.of(item.heading(), item.was()));
        Field question = opened.fields(item, List.of()).getFirst();
        assertEquals(List.of("Wat wilt u met artikel 4 (was artikel 3)?", List.of("mijn", "nieuw")), List.of(question.label(), question.choices().stream().map(choice -> choice.value()).toList()));
        assertEquals(Map.of(0, "", 1, ""), gone(Uitkomst.SCHOON, Uitkomst.CONFLICT, "keuze-0", "mijn").choices());
        assertEquals(Map.of(0, RebasedText.LEFT_OUT, 1, RebasedText.LEFT_OUT), gone(Uitkomst.SCHOON, Uitkomst.SCHOON, "keuze-0", "nieuw").choices());
        assertEquals(List.of(new FieldError("keuze-0", "Kies wat u wilt met artikel 4 (was artikel 3).")), opened.at(List.of(new FieldError("keuze-1", "Kies."), new FieldError("keuze-0", "Kies."))));
    }

    @Test void an_artikel_of_which_a_part_is_gone_already_is_asked_about_by_its_parts() {
        assertEquals(2, gone(Uitkomst.SCHOON, Uitkomst.WEES).items().size());
        assertEquals(2, gone(Uitkomst.AL_VERWERKT, Uitkomst.CONFLICT).items().size());
        assertEquals(1, gone(Uitkomst.WEES, Uitkomst.WEES).items().size());
    }

    private static HerbasisForm gone(Uitkomst title, Uitkomst lid, String... pairs) {
        List<Onderdeel> parts = List.of(goes("kop-1", "opschrift", "Bomen", title), goes("lid-1", "eerste lid", "Tien bomen.", lid));
        return new HerbasisForm(posted(pairs), new Herbasis(new Kenmerk("bn45sgnhmr"), 1, 2, Optional.of(lid), parts, Instant.EPOCH, Optional.empty()), true, "zegel", List.of(), ARTIKEL);
    }

    private static Onderdeel goes(String key, String cited, String was, Uitkomst uitkomst) {
        boolean none = uitkomst == Uitkomst.WEES || uitkomst == Uitkomst.AL_VERWERKT;
        return new Onderdeel(new Wijziging("artikel-3." + key, "artikel 3, " + cited, was, ""), uitkomst, none ? Optional.empty() : Optional.of(new Wijziging("artikel-3." + key, "artikel 4, " + cited, was, "")), was, Optional.empty());
    }

    private static HerbasisItem item(Onderdeel part) {
        return new HerbasisForm(posted(), herbasis(part), true, "zegel").items().getFirst();
    }

    @Test void the_page_shows_every_text_of_every_outcome_and_points_errors_at_their_question() {
        for (Uitkomst uitkomst : Uitkomst.values()) {
            String page = page(form(uitkomst), "Uw steun telt <mee>.");
            assertEquals(uitkomst != Uitkomst.AL_VERWERKT, page.contains("Uw steun telt &lt;mee&gt;."));
            for (String text : List.of("Tien bomen.", "hoge", "Elf", "href=\"#keuze-0\"")) assertTrue(page.contains(text), uitkomst + " " + text);
            for (String column : List.of("Oude tekst", "Nieuwe tekst", "Uw tekst")) assertTrue(page.contains("data-kop=\"" + column + "\" dir=\"auto\">"), uitkomst + " each text has its own direction");
            assertEquals(page.contains("Samengevoegd:"), page.contains("<span class=\"inbreng-text\" dir=\"auto\">"), page);
        }
    }

    private static String page(HerbasisForm form, String support) {
        StringOutput out = new StringOutput();
        Dossier dossier = new Dossier(Voorbeeldstad.opened(), Voorbeeldstad.REGELING, new Support(0, Optional.empty(), Optional.empty()), List.of());
        Pages.TEMPLATES.pagesNieuweVersie(SITE, dossier, form, support, List.of(new FieldError("keuze-0", "Kies wat er moet staan."))).render(out);
        return out.toString();
    }

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""), new Account.Visitor("/aanmelden"), List.of());

    private static HerbasisForm form(Uitkomst uitkomst, String... pairs) {
        boolean none = uitkomst == Uitkomst.WEES || uitkomst == Uitkomst.AL_VERWERKT;
        return new HerbasisForm(posted(pairs), herbasis(new Onderdeel(OWN, uitkomst, none ? Optional.empty() : Optional.of(MERGED), "Tien hoge bomen.", Optional.empty())), true, "zegel");
    }

    private static Herbasis herbasis(Onderdeel part) {
        return new Herbasis(new Kenmerk("bn45sgnhmr"), 1, 2, Optional.of(part.uitkomst()), List.of(part), Instant.EPOCH, Optional.empty());
    }

    private static Form posted(String... pairs) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.putSingle(pairs[i], pairs[i + 1]);
        return new Form(fields);
    }
}
