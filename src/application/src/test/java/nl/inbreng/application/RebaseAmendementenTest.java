package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.ConfirmRebase.Shown;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.AmendementStand;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Publishing;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.TekstEenheid;
import org.junit.jupiter.api.Test;

/** A newer version of the raadsvoorstel: nothing published is rewritten, everybody hears of it once, and the filer confirms. */
class RebaseAmendementenTest {

    private static final String TREES = "In de Dorpsstraat worden dit jaar tien bomen geplant.";
    private static final String BENCH = "Bij de vijver komt een houten bank voor wandelaars.";
    private static final String FIRST = "1. " + TREES + "\n2. " + BENCH;

    private static final Basis RAAD = new Basis(Orgaan.RAAD, "artikel 9");

    private final Town town = new Town();
    private final ImportVoorstel imports = town.imports(new Council());
    private final long meeting = StoredVoorstelIn.fresh(town.doors, town.gemeente).vergadering();
    private final StoredVoorstel old = version(FIRST);

    @Test void an_unchanged_unit_only_asks_to_be_confirmed_and_keeps_its_support() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 2);
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertEquals(old.ref(), text(kenmerk).voorstel(), "nothing published is rewritten");
        assertTrue(filer().body().contains("U hoeft alleen te bevestigen"), filer().body());
        assertTrue(filer().body().contains("/nieuwe-versie\n"), filer().body());
        Revising.Revised done = assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertFalse(done.revisie().materieel());
        assertEquals(fresh.ref().id(), text(kenmerk).voorstel().id());
        assertTrue(fresh.isBaseOf(text(kenmerk)));
        assertEquals(2, town.confirmed(kenmerk));
        assertEquals(List.of(1, 2), revisies(kenmerk).stream().map(AmendementRevisie::nr).toList());
        assertEquals(old.ref(), revisies(kenmerk).getFirst().basis());
        assertEquals(new Revising.NothingChanged(), confirm(kenmerk, Map.of()), "once is enough");
    }

    @Test void one_that_cannot_be_read_keeps_no_other_from_the_newer_version_and_from_the_mail() {
        Kenmerk broken = published(change(TREES, TREES.replace("tien", "twintig")));
        Kenmerk other = published(change(BENCH, BENCH.replace("houten", "stenen")));
        town.doors.damage(broken);
        version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertTrue(waits(other).uitkomst().isPresent());
        assertEquals(1, town.letters("herbasis").size());
    }

    @Test void a_unit_keeps_its_key_in_the_newer_version() {
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertEquals(key(old, TREES), key(fresh, TREES));
        assertEquals(key(old, BENCH), key(fresh, BENCH));
        assertFalse(old.eenheden().stream().map(TekstEenheid::sleutel).toList().contains(key(fresh, "Er komt een rotonde op het plein.")));
    }

    @Test void other_words_in_the_same_unit_are_put_together() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        Herbasis herbasis = waits(kenmerk);
        assertEquals(Optional.of(Uitkomst.SAMENGEVOEGD), herbasis.uitkomst());
        assertEquals(TREES.replace("Dorpsstraat", "Kerkstraat"), herbasis.onderdelen().getFirst().basisNu());
        assertFalse(assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of())).revisie().materieel());
        assertEquals("In de Kerkstraat worden dit jaar twintig bomen geplant.", text(kenmerk).wijzigingen().getFirst().wordt());
    }

    @Test void of_the_same_words_the_filer_must_choose_and_that_asks_for_support_anew() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 2);
        signedWithNews(kenmerk);
        version("1. " + TREES.replace("tien", "zeven") + "\n2. " + BENCH);
        assertEquals(Optional.of(Uitkomst.CONFLICT), waits(kenmerk).uitkomst());
        assertTrue(filer().body().contains("Kies wat er moet staan"), filer().body());
        assertEquals("keuze-0", assertInstanceOf(Revising.Incomplete.class, confirm(kenmerk, Map.of())).shortcomings().getFirst().veld());
        assertTrue(assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, TREES.replace("tien", "dertig")))).revisie().materieel());
        assertEquals(0, town.confirmed(kenmerk));
        assertEquals(1, town.letters("revisie").size());
        assertTrue(town.letters("herbasis").stream().anyMatch(letter -> letter.to().value().startsWith("noor") && letter.body().contains("U hoeft nu niets te doen")));
    }

    @Test void what_became_of_the_units_is_found_once_for_all_amendementen_on_one_version() {
        StoredVoorstel fresh = version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        Rebasing rebasing = town.rebasing();
        Amendement one = text(List.of(wijziging(TREES, TREES.replace("tien", "twintig"))));
        Amendement other = text(List.of(wijziging(BENCH, BENCH.replace("houten", "stenen"))));
        assertSame(rebasing.versions(one, fresh).orElseThrow(), rebasing.versions(other, fresh).orElseThrow());
        StoredVoorstel next = version("1. " + TREES + "\n2. " + BENCH.replace("houten", "ijzeren"));
        assertEquals(next.eenheden(), rebasing.versions(other, next).orElseThrow().nieuw());
    }

    @Test void one_that_stayed_behind_while_two_versions_reworded_its_unit_finds_it_by_its_key() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. In de Dorpsstraat worden dit jaar bankjes van hout gezet.\n2. " + BENCH);
        StoredVoorstel third = version("1. Langs de kade worden straks bankjes van hout gezet.\n2. " + BENCH);
        assertEquals(key(old, TREES), key(third, "Langs de kade worden straks bankjes van hout gezet."));
        assertEquals(Optional.of(Uitkomst.CONFLICT), waits(kenmerk).uitkomst());
        assertEquals("Langs de kade worden straks bankjes van hout gezet.", waits(kenmerk).onderdelen().getFirst().basisNu());
    }

    @Test void who_moves_what_two_versions_reworded_chooses_and_hears_why() {
        Kenmerk kenmerk = published(text(List.of(Wijziging.moving(key(old, TREES), "beslispunt 1", TREES).beside(key(old, BENCH), false))));
        version("1. In de Dorpsstraat worden dit jaar bankjes van hout gezet.\n2. " + BENCH);
        version("1. Langs de kade worden straks bankjes van hout gezet.\n2. " + BENCH);
        assertEquals(Optional.of(Uitkomst.CONFLICT), waits(kenmerk).uitkomst());
        String sentence = RebaseWords.sentence(waits(kenmerk).onderdelen().getFirst());
        assertTrue(sentence.contains("of heel anders geschreven. Kies of u het nog wilt verplaatsen."), sentence);
    }

    @Test void an_orphan_is_left_out_only_when_the_filer_says_so_and_its_text_stays_readable() {
        String wordt = TREES.replace("tien", "twintig");
        Kenmerk kenmerk = published(text(List.of(wijziging(TREES, wordt), wijziging(BENCH, BENCH.replace("houten", "stenen")))));
        version("1. " + BENCH + "\n2. De begroting van het jaar 2027 wordt vastgesteld.");
        Herbasis herbasis = waits(kenmerk);
        assertEquals(Optional.of(Uitkomst.WEES), herbasis.uitkomst());
        assertEquals(wordt, herbasis.onderdelen().getFirst().wijziging().wordt());
        assertTrue(assertInstanceOf(Revising.Incomplete.class, confirm(kenmerk, Map.of())).shortcomings().getFirst().melding().contains("blijft bewaard"));
        assertInstanceOf(Revising.Incomplete.class, confirm(kenmerk, Map.of(0, "Ergens anders.")));
        assertTrue(assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, RebasedText.LEFT_OUT))).revisie().materieel());
        assertEquals(1, text(kenmerk).wijzigingen().size());
        assertEquals(wordt, revisies(kenmerk).getFirst().inhoud().wijzigingen().getFirst().wordt());
    }

    private static final String LAMP = "Langs het fietspad komen zuinige lampen op hoge palen.";
    private static final String SWING = "De oude schommel in het park wordt weggehaald.";

    private StoredVoorstel four() {
        return version(FIRST + "\n3. " + LAMP + "\n4. " + SWING);
    }

    private static Wijziging addedAfter(StoredVoorstel voorstel, String neighbour, String text) {
        TekstEenheid unit = unit(voorstel, neighbour);
        return Wijziging.added(unit.sleutel(), unit.citeertitel(), text, false);
    }

    private static TekstEenheid unit(StoredVoorstel voorstel, String tekst) {
        return voorstel.eenheden().stream().filter(unit -> unit.tekst().equals(tekst)).findFirst().orElseThrow();
    }

    private AmendementenOpVoorstel desk(StoredVoorstel voorstel) {
        return town.act(() -> town.amendementen().of(town.wim, voorstel.ref().id())).orElseThrow();
    }

    private Kenmerk filedOn(StoredVoorstel voorstel, Wijziging... changes) {
        return filed(new Amendement("Anders", voorstel.ref(), List.of(changes), "Beter voor de buurt."));
    }

    private Kenmerk filed(Amendement text) {
        Kenmerk kenmerk = published(text);
        town.support(kenmerk, 3);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        return kenmerk;
    }

    @Test void mail_page_and_desk_name_the_same_change_as_lost_when_two_units_vanish() {
        StoredVoorstel four = four();
        Kenmerk kenmerk = filedOn(four, addedAfter(four, LAMP, "De lampen gaan om elf uur uit."), new Wijziging(key(four, SWING), "beslispunt 4", SWING, SWING.replace("oude", "rode")));
        StoredVoorstel fresh = version("1. " + TREES + "\n2. " + BENCH);
        assertEquals(List.of(Uitkomst.VERPLAATST, Uitkomst.WEES), waits(kenmerk).onderdelen().stream().map(part -> part.uitkomst()).toList());
        assertEquals("Geen plaats meer in de tekst van nu: beslispunt 4.", RebaseWords.losses(waits(kenmerk)));
        assertTrue(filer().body().contains("- nieuwe tekst na beslispunt 3: De tekst rond uw nieuwe tekst is veranderd. Uw nieuwe tekst komt nu na beslispunt 2.\n- beslispunt 4: Deze tekst vonden wij niet terug"), filer().body());
        AmendementenOpVoorstel desk = desk(fresh);
        String unfit = desk.unfit(desk.proposed().broken().getFirst());
        assertTrue(unfit.startsWith("Nee, niet helemaal. Geen plaats meer in de tekst van nu: beslispunt 4. De indiener moet kiezen. Alleen de indiener") && !unfit.contains("beslispunt 3"), unfit);
    }

    @Test void an_addition_whose_neighbour_vanished_is_weighed_at_its_new_place() {
        StoredVoorstel four = four();
        Kenmerk kenmerk = filedOn(four, addedAfter(four, LAMP, "De lampen gaan om elf uur uit."));
        AmendementenOpVoorstel desk = desk(version("1. " + TREES + "\n2. " + BENCH));
        assertEquals(List.of(), desk.proposed().broken());
        assertTrue(desk.regels().getFirst().noot().startsWith("Geschreven op versie "), desk.regels().getFirst().noot());
        AmendementOpVoorstel one = desk.item(kenmerk.value()).orElseThrow();
        assertEquals(List.of("Na beslispunt 2 wordt een beslispunt ingevoegd, luidende: \"3. De lampen gaan om elf uur uit.\""),
                AmendingSentence.of(desk.basisVan(one), one.gewogen()).stream().limit(1).toList());
        assertEquals("beslispunt 3", one.tekst().wijzigingen().getFirst().citeertitel(), "what was published is not rewritten");
        assertFalse(desk(four).items().stream().anyMatch(AmendementOpVoorstel::isLaid), "on its own version it stands where it was written");
    }

    @Test void a_mail_about_one_change_names_it_as_what_it_is() {
        StoredVoorstel four = four();
        Kenmerk added = filedOn(four, addedAfter(four, LAMP, "De lampen gaan om elf uur uit."));
        Kenmerk moved = filedOn(four, Wijziging.moving(key(four, BENCH), "beslispunt 2", BENCH).beside(key(four, SWING), false));
        version("1. " + TREES + "\n2. " + BENCH);
        String ofAdded = filer(added).body();
        assertTrue(ofAdded.contains("U hoeft alleen te bevestigen.\n\n- nieuwe tekst na beslispunt 3: De tekst rond uw nieuwe tekst is veranderd. Uw nieuwe tekst komt nu na beslispunt 2."), ofAdded);
        String ofMoved = filer(moved).body();
        assertTrue(ofMoved.contains("- verplaatsing van beslispunt 2: De plek waar u dit stuk wilt, staat niet meer in het besluit."), ofMoved);
        assertFalse((ofAdded + ofMoved).contains("stuk dat u wilt veranderen"));
    }

    private Letter filer(Kenmerk kenmerk) {
        return ofSub(kenmerk).getLast();
    }

    private static final String FOUNTAIN = "Een fontein in de vijver krijgt een pomp op zonlicht.";
    private static final String TWENTY = TREES.replace("tien", "twintig");

    @Test void an_addition_that_the_newer_version_has_already_is_set_apart_and_never_put_in_twice() {
        Kenmerk kenmerk = filedOn(old, addedAfter(old, BENCH, FOUNTAIN));
        Kenmerk sub = published(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY)), "Beter.", "", "", kenmerk.value()));
        StoredVoorstel fresh = version(FIRST + "\n3. " + FOUNTAIN);
        AmendementenOpVoorstel desk = desk(fresh);
        assertEquals(List.of(Uitkomst.AL_VERWERKT), outcomes(desk, kenmerk));
        assertEquals(List.of(), desk.regels());
        assertEquals(List.of(kenmerk.value()), desk.proposed().broken().stream().map(one -> one.id()).toList());
        assertEquals("De tekst van nu luidt al zo. De indiener moet nog kiezen: intrekken of laten staan. De raad hoeft er niet over te stemmen zolang de tekst zo blijft.", desk.unfit(desk.proposed().broken().getFirst()));
        assertEquals(List.of(kenmerk.value(), sub.value()), desk.collisions().broken().stream().map(one -> one.id()).toList());
        assertTrue(desk.unfit(desk.collisions().broken().getLast()).startsWith("Het amendement waar dit subamendement bij hoort, staat al in de tekst van nu."));
        adopt(kenmerk);
        Consolidatie besluit = decision(fresh);
        assertEquals(1, besluit.onderdelen().stream().filter(part -> part.tekst().equals(FOUNTAIN)).count());
        assertEquals("De tekst van het raadsvoorstel luidt al zo. Er is niets te verwerken.", besluit.nietVerwerkt().getFirst().reden());
    }

    @Test void of_an_amendement_that_the_newer_version_has_in_part_only_the_rest_is_weighed() {
        Kenmerk kenmerk = filedOn(old, wijziging(TREES, TWENTY), addedAfter(old, BENCH, FOUNTAIN));
        StoredVoorstel fresh = version(FIRST + "\n3. " + FOUNTAIN);
        AmendementenOpVoorstel desk = desk(fresh);
        assertEquals(List.of(Uitkomst.SCHOON, Uitkomst.AL_VERWERKT), outcomes(desk, kenmerk));
        assertEquals(List.of(), desk.proposed().broken());
        assertEquals(List.of(TWENTY), desk.item(kenmerk.value()).orElseThrow().gewogen().wijzigingen().stream().map(Wijziging::wordt).toList());
        assertTrue(desk.regels().getFirst().noot().contains("Een deel staat al in de tekst van nu. Dat deel is weggelaten."), desk.regels().getFirst().noot());
        adopt(kenmerk);
        Consolidatie besluit = decision(fresh);
        assertEquals(List.of(), besluit.nietVerwerkt());
        assertEquals(List.of("", TWENTY, BENCH, FOUNTAIN), besluit.onderdelen().stream().map(part -> part.tekst().equals("besluit:") ? "" : part.tekst()).toList());
    }

    @Test void a_replacement_that_the_newer_version_has_already_does_not_keep_the_other_from_the_vote() {
        Kenmerk kenmerk = filedOn(old, wijziging(TREES, TWENTY), wijziging(BENCH, BENCH.replace("houten", "stenen")));
        AmendementenOpVoorstel desk = desk(version("1. " + TWENTY + "\n2. " + BENCH));
        assertEquals(List.of(Uitkomst.AL_VERWERKT, Uitkomst.SCHOON), outcomes(desk, kenmerk));
        assertEquals(List.of(), desk.proposed().broken());
        assertEquals(List.of("In beslispunt 2 wordt \"houten\" vervangen door \"stenen\"."),
                AmendingSentence.of(desk.basisVan(desk.regels().getFirst().item()), desk.regels().getFirst().item().gewogen()).stream().limit(1).toList());
    }

    private static List<Uitkomst> outcomes(AmendementenOpVoorstel desk, Kenmerk kenmerk) {
        return desk.item(kenmerk.value()).orElseThrow().herbasis().orElseThrow().onderdelen().stream().map(Herbasis.Onderdeel::uitkomst).toList();
    }

    private void adopt(Kenmerk kenmerk) {
        take(kenmerk, new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        take(kenmerk, new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", Optional.empty()), RAAD));
        take(kenmerk, new Stap.Plan(new Planning("Raad", Examples.NOW, "3 Bomen"), RAAD));
        take(kenmerk, new Stap.Advance(AmendementStand.INGEDIEND_IN_RAAD, "", RAAD));
        take(kenmerk, new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.AANGENOMEN, "", RAAD));
    }

    private Consolidatie decision(StoredVoorstel voorstel) {
        return assertInstanceOf(Consolidating.Ready.class, town.act(() -> town.consolidate().sheet(town.wim, voorstel.ref().id())).orElseThrow().now()).besluit();
    }

    @Test void a_unit_that_was_opened_only_to_move_it_is_asked_about_once() {
        StoredVoorstel four = four();
        TekstEenheid bench = unit(four, BENCH);
        Wijziging opened = new Wijziging(bench.sleutel(), bench.citeertitel(), BENCH, BENCH);
        Kenmerk kenmerk = published(new Amendement("Bank", four.ref(), List.of(opened, Wijziging.moving(bench.sleutel(), bench.citeertitel(), BENCH).beside(key(four, SWING), false)), "Daarom."));
        town.support(kenmerk, 1);
        StoredVoorstel fresh = version("1. " + TREES + "\n2. " + BENCH.replace("houten", "stenen") + "\n3. " + LAMP + "\n4. " + SWING);
        int told = town.letters("herbasis").size();
        town.clock.set(town.clock.instant().plusSeconds(300));
        town.carryOver(fresh.ref().id());
        assertEquals(List.of(told, true), List.of(town.letters("herbasis").size(), told > 0), "the clock compares nothing twice");
        assertEquals(List.of(Wijziging.Actie.VERPLAATS_NA), waits(kenmerk).onderdelen().stream().map(part -> part.wijziging().actie()).toList());
    }

    @Test void a_move_that_found_no_place_keeps_its_text_and_its_place_in_words() {
        StoredVoorstel four = four();
        TekstEenheid bench = unit(four, BENCH);
        Kenmerk kenmerk = filedOn(four, Wijziging.moving(bench.sleutel(), bench.citeertitel(), BENCH).beside(key(four, SWING), false));
        version("1. " + TREES + "\n2. " + LAMP + "\n3. " + SWING);
        Herbasis.Onderdeel gone = waits(kenmerk).onderdelen().getFirst();
        assertEquals(List.of(Uitkomst.WEES, BENCH, "na beslispunt 4 (‘" + SWING + "’)", ""), List.of(gone.uitkomst(), gone.wijziging().wordt(), gone.plaats(), gone.basisNu()));
        assertTrue(RebaseWords.sentence(gone).startsWith("Het stuk dat u wilt verplaatsen, vonden wij niet terug"), RebaseWords.sentence(gone));
        version("1. " + BENCH);
        Herbasis.Onderdeel nowhere = waits(kenmerk).onderdelen().getFirst();
        assertEquals(List.of(Uitkomst.WEES, BENCH), List.of(nowhere.uitkomst(), nowhere.basisNu()));
        assertTrue(RebaseWords.sentence(nowhere).startsWith("De plek waar u dit stuk wilt, staat niet meer in het besluit."), RebaseWords.sentence(nowhere));
        version("1. " + TREES + "\n2. " + BENCH + "\n3. " + LAMP);
        assertEquals("na beslispunt 3 (‘Langs het fietspad komen zuinige lampen op hoge palen.’)", waits(kenmerk).onderdelen().getFirst().plaatsNu());
    }

    @Test void what_is_in_the_newer_version_already_leaves_nothing_to_ask() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. " + TREES.replace("tien", "twintig") + "\n2. " + BENCH);
        assertTrue(filer().body().contains("staat nu al in de nieuwe tekst"), filer().body());
        assertTrue(assertInstanceOf(Revising.Incomplete.class, confirm(kenmerk, Map.of())).shortcomings().getFirst().melding().contains("trek uw verzoek in"));
    }

    @Test void what_the_newer_version_says_already_can_stand_and_is_told_once_and_comes_back_with_another_version() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        StoredVoorstel done = version("1. " + TREES.replace("tien", "twintig") + "\n2. " + BENCH);
        assertInstanceOf(Filing.Blocked.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        assertEquals(new Revising.Unknown(), town.act(() -> town.confirmRebase().letStand(town.bilal, shown(kenmerk))));
        assertEquals(new Revising.Stale(), town.act(() -> town.confirmRebase().letStand(town.sanne, new Shown(new Opened(kenmerk, town.verzoek(kenmerk).version() + 1), shown(kenmerk).asked()))));
        assertFalse(stands(kenmerk));
        assertEquals(new Revising.Standing(), letStand(kenmerk));
        assertTrue(stands(kenmerk));
        assertEquals(new Revising.NothingChanged(), letStand(kenmerk));
        town.carryOver(done.ref().id());
        assertEquals(List.of(Optional.empty(), 1L), List.of(open(kenmerk), town.letters("herbasis").stream().filter(letter -> letter.key().endsWith("|indiener")).count()));
        assertEquals(old.ref(), text(kenmerk).voorstel());
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        AmendementenOpVoorstel desk = desk(done);
        assertEquals("De tekst van nu luidt al zo. De indiener laat het verzoek toch staan. De raad hoeft er niet over te stemmen zolang de tekst zo blijft.", desk.unfit(desk.proposed().broken().getFirst()));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertEquals(Optional.of(Uitkomst.SAMENGEVOEGD), waits(kenmerk).uitkomst());
        assertFalse(stands(kenmerk));
    }

    private boolean stands(Kenmerk kenmerk) {
        return town.act(() -> town.confirmRebase().standing(town.sanne, kenmerk)).isPresent();
    }

    @Test void who_wrote_what_is_there_already_writes_on_and_loses_no_other_word() {
        Kenmerk draft = town.draft(change(TREES, TWENTY));
        Kenmerk kenmerk = published(change(TREES, TWENTY));
        StoredVoorstel done = version("1. " + TWENTY + "\n2. " + BENCH);
        Amendement blank = new Amendement("Anders", done.ref(), List.of(), "Beter voor de buurt.");
        assertEquals(new Revising.Kept(), confirm(draft, Map.of(0, RebasedText.ELSEWHERE)));
        assertEquals(List.of(blank, Optional.empty()), List.of(text(draft), open(draft)));
        assertEquals(new Revising.Kept(), confirm(kenmerk, Map.of(0, RebasedText.ELSEWHERE)));
        assertEquals(List.of(blank, change(TREES, TWENTY)), List.of(town.verzoek(kenmerk).draft(), text(kenmerk)), "what was published stays");
        assertBenchIsPublished(kenmerk, done);
    }

    @Test void who_let_it_stand_can_still_write_on_until_the_closing_and_takes_along_what_was_in_the_making() {
        Kenmerk kenmerk = published(change(TREES, TWENTY));
        prepare(kenmerk, text(List.of(wijziging(TREES, TWENTY), wijziging(BENCH, BENCH.replace("houten", "stenen")))));
        StoredVoorstel done = version("1. " + TWENTY + "\n2. " + BENCH);
        assertEquals(new Revising.Standing(), letStand(kenmerk));
        assertInstanceOf(Revising.Incomplete.class, confirm(kenmerk, Map.of()), "nothing else can be confirmed");
        assertEquals(new Revising.Kept(), confirm(kenmerk, Map.of(0, RebasedText.ELSEWHERE)));
        assertEquals(List.of(BENCH.replace("houten", "stenen")), ((Amendement) town.verzoek(kenmerk).draft()).wijzigingen().stream().map(Wijziging::wordt).toList());
        assertTrue(stands(kenmerk), "until another text is published");
        assertBenchIsPublished(kenmerk, done);
        Kenmerk late = published(new Amendement("Anders", done.ref(), List.of(new Wijziging(key(done, BENCH), "beslispunt 2", BENCH, "Geen bank.")), "Beter voor de buurt."));
        version("1. " + TWENTY + "\n2. Geen bank.");
        assertEquals(new Revising.Standing(), letStand(late));
        town.clock.set(town.verzoek(late).closes().orElseThrow().plusSeconds(5));
        assertInstanceOf(Revising.NotNow.class, confirm(late, Map.of(0, RebasedText.ELSEWHERE)));
        version(FIRST);
        assertFalse(stands(late), "another version is the one of now");
    }

    private void assertBenchIsPublished(Kenmerk kenmerk, StoredVoorstel on) {
        prepare(kenmerk, new Amendement("Anders", on.ref(), List.of(new Wijziging(key(on, BENCH), "beslispunt 2", BENCH, BENCH.replace("houten", "stenen"))), "Beter voor de buurt."));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version()), "De bomen komen er al.")));
        assertEquals(List.of(on.ref().id(), Optional.empty(), false), List.of(text(kenmerk).voorstel().id(), open(kenmerk), stands(kenmerk)));
    }

    @Test void only_what_is_there_already_can_stand() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertEquals(new Revising.NothingChanged(), letStand(kenmerk));
        assertTrue(open(kenmerk).isPresent());
    }

    private Revising letStand(Kenmerk kenmerk) {
        Shown shown = shown(kenmerk);
        return town.act(() -> town.confirmRebase().letStand(town.sanne, shown));
    }

    @Test void a_draft_is_carried_over_without_a_mail_and_can_then_be_published() {
        Kenmerk kenmerk = town.draft(change(TREES, TREES.replace("tien", "twintig")));
        version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertEquals(List.of(), town.letters("herbasis"));
        assertEquals(new Publishing.VoorstelChanged(), town.act(() -> town.publish().publish(town.sanne, kenmerk)));
        assertEquals(new Revising.Kept(), confirm(kenmerk, Map.of()));
        assertInstanceOf(Publishing.Published.class, town.act(() -> town.publish().publish(town.sanne, kenmerk)));
    }

    @Test void who_ended_hears_nothing_and_who_missed_a_version_goes_from_the_one_the_text_is_on() {
        Kenmerk gone = published(change(BENCH, BENCH.replace("houten", "stenen")));
        town.act(() -> town.file().withdraw(town.sanne, gone));
        Kenmerk kenmerk = published(change(TREES, TREES.replace("bomen", "struiken")));
        version("1. " + TREES.replace("dit jaar", "volgend jaar") + "\n2. " + BENCH);
        StoredVoorstel newest = version("1. " + TREES.replace("dit jaar", "in het voorjaar") + "\n2. " + BENCH);
        assertEquals(List.of(kenmerk, kenmerk), town.letters("herbasis").stream().map(letter -> new Kenmerk(letter.key().split("\\|")[1])).toList());
        assertEquals(old.ref().id(), waits(kenmerk).van());
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertEquals(newest.ref().id(), text(kenmerk).voorstel().id());
        assertEquals("In de Dorpsstraat worden in het voorjaar tien struiken geplant.", text(kenmerk).wijzigingen().getFirst().wordt());
    }

    @Test void one_that_breaks_is_noted_for_the_griffie_and_does_not_stop_the_others() {
        Wijziging broken = new Wijziging(key(old, TREES), "beslispunt 1", TREES, TREES.replace("tien", "twintig"));
        Kenmerk first = published(change(TREES, TREES.replace("tien", "dertig")));
        Kenmerk second = published(change(BENCH, BENCH.replace("houten", "stenen")));
        town.failingOn(first);
        version("1. " + TREES + "\n2. " + BENCH + "\n3. Er komt een rotonde op het plein.");
        assertEquals(Optional.empty(), waits(first).uitkomst());
        assertEquals(Optional.of(Uitkomst.SCHOON), waits(second).uitkomst());
        assertEquals(1, town.letters("herbasis").stream().filter(letter -> letter.key().endsWith("|griffie")).count());
        assertInstanceOf(Revising.Incomplete.class, confirm(first, Map.of()));
        assertEquals(broken.was(), text(first).wijzigingen().getFirst().was());
    }

    @Test void filing_waits_for_the_filer_to_confirm_and_no_longer() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertTrue(assertInstanceOf(Filing.Blocked.class, town.act(() -> town.file().file(town.sanne, kenmerk))).reasons().getFirst().melding().contains("Bevestig eerst"));
        confirm(kenmerk, Map.of());
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        version("1. " + TREES.replace("Dorpsstraat", "Schoolstraat") + "\n2. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, TREES.replace("tien", "veertig"))), "after filing too");
        assertEquals(3, town.confirmed(kenmerk), "what was filed keeps its support");
        assertEquals("In de Kerkstraat worden dit jaar twintig bomen geplant.", ((Amendement) town.verzoek(kenmerk).filedInhoud()).wijzigingen().getFirst().wordt());
    }

    @Test void a_comparison_that_failed_does_not_keep_anybody_from_filing() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        town.failingOn(kenmerk);
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
    }

    @Test void a_subamendement_follows_once_the_amendement_it_changes_was_confirmed() {
        String twenty = TREES.replace("tien", "twintig");
        Kenmerk amended = published(change(TREES, twenty));
        Kenmerk sub = published(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, twenty, twenty.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", amended.value()));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertEquals(Optional.empty(), open(sub));
        assertInstanceOf(Revising.Revised.class, confirm(amended, Map.of()));
        town.carryOver(fresh.ref().id());
        assertTrue(filer().body().startsWith("Met ‘Nog meer’ wilt u een ander burgeramendement wijzigen: ‘Anders’.") && filer().body().contains("Hij vraagt nog hetzelfde."), filer().body());
        assertInstanceOf(Revising.Revised.class, confirm(sub, Map.of()));
        assertEquals(fresh.ref().id(), text(sub).voorstel().id());
    }

    /** Filer of the amendement and of the subamendement do nothing; the raad votes on the newer version, first on the subamendement. */
    @Test void a_subamendement_that_waits_is_voted_on_with_its_amendement_and_stands_in_the_decision() {
        Kenmerk amended = filed(change(TREES, TWENTY));
        Kenmerk sub = filed(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY, TWENTY.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", amended.value()));
        town.clock.set(town.clock.instant().plusSeconds(60));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        AmendementenOpVoorstel desk = desk(fresh);
        assertEquals(List.of(sub.value(), amended.value()), desk.regels().stream().map(one -> one.item().id()).toList());
        assertTrue(AmendingSentence.of(desk.basisVan(desk.item(sub.value()).orElseThrow()), desk.item(sub.value()).orElseThrow().gewogen()).toString().contains("beslispunt 2"), "at its number of now");
        assertTrue(desk.regels().getFirst().noot().endsWith("De nummers zijn die van de tekst van nu, net als bij " + desk.name(amended.value()) + "."), desk.regels().getFirst().noot());
        town.clock.set(town.clock.instant().plusSeconds(60));
        adopt(sub);
        assertEquals(List.of(sub.value(), amended.value()), desk(fresh).regels().stream().map(one -> one.item().id()).toList());
        adopt(amended);
        assertEquals(List.of(), desk(fresh).decidedBefore());
        Consolidatie besluit = decision(fresh);
        assertEquals(List.of(), besluit.nietVerwerkt());
        assertEquals(List.of("In de Dorpsstraat worden volgend jaar twintig bomen geplant."), besluit.onderdelen().stream().map(part -> part.tekst()).filter(text -> text.contains("bomen")).toList());
    }

    @Test void the_filer_of_a_subamendement_hears_once_that_the_other_asks_something_else_and_chooses_on_its_text_of_now() {
        String twenty = TREES.replace("tien", "twintig");
        Kenmerk amended = published(change(TREES, twenty));
        Kenmerk sub = published(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, twenty, twenty.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", amended.value()));
        StoredVoorstel fresh = version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertEquals(List.of(), ofSub(sub));
        assertInstanceOf(Revising.Revised.class, confirm(amended, Map.of(0, twenty.replace("bomen", "struiken"))));
        town.carryOver(fresh.ref().id());
        town.carryOver(fresh.ref().id());
        assertEquals(1, ofSub(sub).size());
        assertTrue(ofSub(sub).getFirst().body().contains("vraagt nu iets anders. Daarom moet uw wijziging ook mee naar die tekst. Dat gaat niet vanzelf."), ofSub(sub).getFirst().body());
        assertTrue(ofSub(sub).getFirst().body().contains("/verzoek/" + sub + "/nieuwe-versie"), ofSub(sub).getFirst().body());
        prepare(amended, new Amendement("Anders", fresh.ref(), List.of(new Wijziging(key(fresh, TREES.replace("Dorpsstraat", "Kerkstraat")), "beslispunt 1", TREES.replace("Dorpsstraat", "Kerkstraat"),
                "In de Schoolstraat worden dit jaar twintig struiken geplant.")), "Beter voor de buurt."));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(amended, town.verzoek(amended).version()), "Beter.")));
        assertInstanceOf(Revising.Revised.class, confirm(sub, Map.of()));
        assertEquals("In de Schoolstraat worden volgend jaar twintig struiken geplant.", text(sub).wijzigingen().getFirst().wordt());
    }

    @Test void a_text_that_the_other_amendement_adds_is_not_known_by_the_key_that_it_gets_in_passing() {
        String owls = "Onder de brug komen zes kasten voor uilen.";
        String fountain = "Het college laat op elk schoolplein een watertap plaatsen.";
        Kenmerk amended = published(text(List.of(addedAfter(old, BENCH, owls), addedAfter(old, BENCH, SWING))));
        TekstEenheid first = CurrentBase.with(old.eenheden(), text(amended)).stream().filter(unit -> unit.tekst().equals(owls)).findFirst().orElseThrow();
        Kenmerk sub = published(new Amendement("Geen uilen", old.ref(), List.of(new Wijziging(first.sleutel(), first.citeertitel(), owls, "")), "Beter.", "", "", amended.value()));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(amended, Map.of()));
        prepare(amended, new Amendement("Anders", fresh.ref(), List.of(addedAfter(fresh, BENCH, fountain)), "Beter voor de buurt."));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(amended, town.verzoek(amended).version()), "Beter.")));
        town.carryOver(fresh.ref().id());
        assertTrue(CurrentBase.with(fresh.eenheden(), text(amended)).stream().anyMatch(unit -> unit.sleutel().equals(first.sleutel()) && unit.tekst().equals(fountain)), "the key is that of another text now");
        assertEquals(Optional.of(Uitkomst.AL_VERWERKT), waits(sub).uitkomst());
    }

    /** A subamendement that was compared before the other amendement changed again: the row that is kept says CONFLICT. @param now what the other amendement asks then */
    private Kenmerk subOf(String now) {
        Kenmerk amended = published(change(TREES, TWENTY));
        Kenmerk sub = published(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY, TWENTY.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", amended.value()));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(amended, Map.of(0, TWENTY.replace("dit jaar", "in het voorjaar"))));
        town.carryOver(fresh.ref().id());
        assertEquals(Optional.of(Uitkomst.CONFLICT), latest(sub).uitkomst());
        prepare(amended, new Amendement("Anders", fresh.ref(), List.of(new Wijziging(key(fresh, TREES), "beslispunt 2", TREES, now)), "Beter voor de buurt."));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(amended, town.verzoek(amended).version()), "Beter.")));
        return sub;
    }

    private Herbasis latest(Kenmerk kenmerk) {
        return town.act(() -> town.doors.herbases().latest(town.verzoek(kenmerk))).orElseThrow();
    }

    @Test void nothing_waits_for_a_subamendement_once_the_other_amendement_stopped() {
        Kenmerk sub = subOf(TWENTY.replace("dit jaar", "volgend jaar"));
        Kenmerk amended = new Kenmerk(text(sub).opAmendement());
        assertTrue(open(sub).isPresent());
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.file().withdraw(town.sanne, amended)));
        assertEquals(Optional.empty(), open(sub));
        assertEquals(new Revising.NothingChanged(), letStand(sub));
    }

    @Test void who_lets_a_subamendement_stand_lets_stand_what_the_page_showed() {
        Kenmerk sub = subOf(TWENTY.replace("dit jaar", "volgend jaar"));
        assertTrue(waits(sub).isDone());
        assertEquals(new Revising.Standing(), letStand(sub));
        assertTrue(stands(sub));
        assertEquals(Optional.of(Uitkomst.AL_VERWERKT), latest(sub).uitkomst());
    }

    @Test void who_confirms_a_subamendement_confirms_what_the_page_showed() {
        Kenmerk sub = subOf(TWENTY.replace("Dorpsstraat", "Kerkstraat"));
        assertInstanceOf(Revising.Revised.class, confirm(sub, Map.of()));
        assertEquals(List.of(Optional.of(Uitkomst.SAMENGEVOEGD), false), List.of(latest(sub).uitkomst(), latest(sub).isOpen()));
    }

    @Test void who_goes_on_with_a_subamendement_in_the_editor_finds_the_text_that_the_page_showed_as_lost() {
        Kenmerk sub = subOf("");
        assertEquals(Optional.of(Uitkomst.WEES), waits(sub).uitkomst());
        assertEquals(new Revising.Kept(), confirm(sub, Map.of(0, RebasedText.ELSEWHERE)));
        Amendement draft = (Amendement) town.verzoek(sub).draft();
        assertEquals(List.of(TWENTY.replace("dit jaar", "volgend jaar")), town.act(() -> town.confirmRebase().orphans(town.sanne, sub, draft)).stream().map(Wijziging::wordt).toList());
    }

    @Test void the_filer_of_a_subamendement_hears_that_the_other_asks_something_else_also_when_its_last_text_asks_the_same() {
        Kenmerk amended = published(change(TREES, TWENTY));
        Kenmerk sub = published(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY, TWENTY.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", amended.value()));
        StoredVoorstel fresh = version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(amended, Map.of(0, TWENTY.replace("bomen", "struiken"))));
        prepare(amended, new Amendement("Anders", fresh.ref(), text(amended).wijzigingen(), "Beter voor iedereen in de buurt."));
        assertFalse(assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(amended, town.verzoek(amended).version()), "Duidelijker."))).revisie().materieel());
        town.carryOver(fresh.ref().id());
        assertTrue(filer(sub).body().contains("vraagt nu iets anders. Daarom moet"), filer(sub).body());
    }

    /** "Liever vijf dan zes": both were filed on the first version, and the filer of the amendement took over the words of the subamendement on the second. */
    @Test void a_filed_subamendement_is_compared_with_what_the_other_says_now_also_when_that_has_its_words_already() {
        Kenmerk amended = filedOn(old, wijziging(TREES, TREES.replace("tien", "zes")));
        Kenmerk sub = filed(new Amendement("Liever vijf dan zes", old.ref(), List.of(wijziging(TREES, TREES.replace("tien", "zes"), TREES.replace("tien", "vijf"))), "Beter.", "", "", amended.value()));
        StoredVoorstel fresh = version("1. " + TREES.replace("tien", "acht") + "\n2. " + BENCH);
        assertEquals(List.of(), ofSub(sub));
        Revising chosen = confirm(amended, Map.of(0, TREES.replace("tien", "vijf")));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.carrying().then(chosen)));
        assertEquals(1, ofSub(sub).size(), "at once, not when the clock looks, which stops when the meeting begins");
        town.carryOver(fresh.ref().id());
        assertEquals(1, ofSub(sub).size(), "once");
        assertTrue(filer(sub).body().contains("Wat u vraagt, staat nu al in de nieuwe tekst."), filer(sub).body());
        assertTrue(waits(sub).isDone());
        assertEquals(Optional.of(Uitkomst.AL_VERWERKT), desk(fresh).item(sub.value()).orElseThrow().herbasis().orElseThrow().uitkomst());
        assertEquals(new Revising.Standing(), letStand(sub));
        assertTrue(stands(sub));
    }

    @Test void what_the_raad_decided_on_an_earlier_version_asks_nobody_anything_on_a_later_one() {
        Kenmerk adopted = filedOn(old, wijziging(TREES, TWENTY));
        Kenmerk running = filedOn(old, wijziging(BENCH, BENCH.replace("houten", "stenen")));
        Kenmerk sub = filed(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY, TWENTY.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", adopted.value()));
        adopt(adopted);
        StoredVoorstel fresh = version("1. " + TREES.replace("tien", "acht") + "\n2. " + BENCH);
        assertEquals(Optional.empty(), open(adopted));
        assertEquals(List.of(), ofSub(adopted));
        AmendementenOpVoorstel desk = desk(fresh);
        assertEquals(List.of(running.value()), desk.voted().stream().map(AmendementOpVoorstel::id).filter(id -> !id.equals(sub.value())).toList());
        assertEquals(List.of("Hierover heeft de raad al besloten: aangenomen, op versie " + old.ref().versie() + "."), desk.decidedBefore().stream().map(AmendementOpVoorstel::besloten).toList());
        assertEquals("Over het amendement waar dit subamendement bij hoort, heeft de raad al besloten. Leg ook van dit subamendement de uitkomst vast.", desk.unfit(desk.proposed().broken().getFirst()));
        Consolidatie besluit = decision(fresh);
        assertEquals(List.of(), besluit.verwerkt());
        assertEquals(List.of("Hierover heeft de raad al besloten: aangenomen, op versie " + old.ref().versie() + ". Het staat niet in deze tekst."), besluit.nietVerwerkt().stream().map(Consolidatie.NietVerwerkt::reden).toList());
        assertEquals(List.of(), desk(old).decidedBefore(), "on its own version it stands where it was decided");
        town.clock.set(town.clock.instant().plusSeconds(60));
        adopt(sub);
        assertEquals(List.of(adopted.value(), sub.value()), desk(fresh).decidedBefore().stream().map(AmendementOpVoorstel::id).toList(), "the outcome of the subamendement belongs to that of its amendement, whenever it is recorded");
        assertEquals(List.of(), desk(fresh).proposed().broken());
        assertEquals(2, decision(fresh).nietVerwerkt().stream().filter(one -> one.reden().startsWith("Hierover heeft de raad al besloten: aangenomen")).count());
    }

    /** Its amendement was carried over, and it was not: laid on the bare decision its sentences would ask what the amendement asks. */
    @Test void a_subamendement_that_stayed_behind_gets_the_sentences_of_its_own_changes_only() {
        Kenmerk amended = published(change(TREES, TWENTY));
        Kenmerk sub = published(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY, TWENTY.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", amended.value()));
        version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(amended, Map.of()));
        assertEquals(List.of("In beslispunt 1 wordt \"dit\" vervangen door \"volgend\"."), ownSentences(sub));
        prepare(amended, new Amendement("Anders", text(amended).voorstel(), List.of(Wijziging.added(key(desk(old).voorstel(), BENCH), "beslispunt 3", FOUNTAIN, false)), "Beter voor de buurt."));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(amended, town.verzoek(amended).version()), "Beter.")));
        assertEquals(List.of("In beslispunt 1 wordt \"dit\" vervangen door \"volgend\"."), ownSentences(sub), "also when the other does not ask its words any more");
    }

    private List<String> ownSentences(Kenmerk sub) {
        Surroundings around = town.act(() -> town.amendementen().around(dossier(sub)));
        return AmendingSentence.given(around.eenheden(), text(sub), around.opNaam()).stream().filter(sentence -> sentence.contains("beslispunt")).toList();
    }

    @Test void a_draft_in_which_nothing_was_changed_goes_on_on_the_newer_version() {
        Kenmerk draft = town.draft(text(List.of()));
        StoredVoorstel fresh = version("1. " + BENCH);
        assertInstanceOf(Revising.Kept.class, confirm(draft, Map.of()));
        assertEquals(fresh.ref().id(), ((Amendement) town.verzoek(draft).draft()).voorstel().id());
    }

    @Test void a_draft_with_another_text_for_the_whole_decision_and_a_changed_unit_keeps_both() {
        Amendement both = new Amendement("Alles en bomen", old.ref(), List.of(wijziging(TREES, TREES, TWENTY)), "Beter.", "", NO_TREES, "");
        Kenmerk draft = town.draft(both);
        version(FIRST + "\n\nAldus besloten in de openbare vergadering.");
        assertInstanceOf(Revising.Kept.class, confirm(draft, Map.of()));
        Amendement kept = (Amendement) town.verzoek(draft).draft();
        assertEquals(List.of(both.wijzigingen(), NO_TREES), List.of(kept.wijzigingen(), kept.alternatief()));
    }

    @Test void another_text_for_the_whole_decision_is_compared_as_it_reads_now() {
        Kenmerk draft = town.draft(whole("1. Er komt een rotonde."));
        version("1. Er komt een rotonde.");
        assertTrue(waits(draft).isDone());
        town.act(() -> town.write().save(town.sanne, draft, town.verzoek(draft).version(), whole("1. Er komt een plantsoen.")));
        assertEquals(Optional.of(Uitkomst.CONFLICT), waits(draft).uitkomst());
    }

    @Test void of_what_fell_nobody_says_that_the_raad_decided_about_it() {
        Kenmerk fallen = filedOn(old, wijziging(TREES, TWENTY));
        filed(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY, TWENTY.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", fallen.value()));
        take(fallen, new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        take(fallen, new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.VERVALLEN, "", RAAD));
        AmendementenOpVoorstel desk = desk(version("1. " + TREES.replace("tien", "acht") + "\n2. " + BENCH));
        assertEquals(List.of("Hierover hoeft de raad niet te besluiten: vervallen, op versie " + old.ref().versie() + "."), desk.decidedBefore().stream().map(AmendementOpVoorstel::besloten).toList());
        assertEquals("Het amendement waar dit subamendement bij hoort, is vervallen. Leg ook van dit subamendement de uitkomst vast.", desk.unfit(desk.proposed().broken().getFirst()));
    }

    @Test void what_the_raad_decided_while_its_filer_had_to_choose_asks_the_filer_nothing_any_more() {
        Kenmerk kenmerk = filedOn(old, wijziging(TREES, TWENTY));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertTrue(open(kenmerk).isPresent());
        adopt(kenmerk);
        assertEquals(Optional.empty(), open(kenmerk));
        assertEquals(List.of(), desk(fresh).decidedBefore(), "decided on the version on which it was laid");
        assertEquals(1, decision(fresh).verwerkt().size());
    }

    @Test void the_writer_of_a_draft_is_asked_nothing_either_once_the_raad_decided() {
        Kenmerk draft = town.draft(change(TREES, TREES.replace("tien", "twintig")));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertTrue(open(draft).isPresent());
        String seen = ConfirmConsolidatie.fingerprint(decision(fresh));
        assertInstanceOf(Ordering.Done.class, town.act(() -> town.consolidate().confirm(town.wim, fresh.ref().id(), seen, true)));
        assertEquals(Optional.empty(), open(draft));
    }

    @Test void who_did_not_file_before_the_decision_is_asked_nothing_about_the_version_on_which_it_was_taken() {
        Kenmerk kenmerk = published(change(TREES, TWENTY));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertTrue(open(kenmerk).isPresent());
        String seen = ConfirmConsolidatie.fingerprint(decision(fresh));
        assertInstanceOf(Ordering.Done.class, town.act(() -> town.consolidate().confirm(town.wim, fresh.ref().id(), seen, true)));
        assertEquals(Optional.empty(), open(kenmerk));
        assertEquals(new Revising.NothingChanged(), confirm(kenmerk, Map.of()));
    }

    @Test void a_version_on_which_the_raad_voted_about_what_was_carried_over_to_it_is_not_reopened() {
        Kenmerk kenmerk = filedOn(old, wijziging(TREES, TWENTY));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertEquals(new Opening.Done(), town.act(() -> imports.reopen(town.wim, fresh.ref().id())));
        town.act(() -> imports.confirm(town.wim, fresh.ref().id(), new Checked(fresh.eenheden(), Map.of(), false)));
        town.carryOver(fresh.ref().id());
        adopt(kenmerk);
        assertEquals(new Opening.InUse(), town.act(() -> imports.reopen(town.wim, fresh.ref().id())));
        assertEquals(1, decision(fresh).verwerkt().size());
    }

    @Test void what_stayed_behind_does_not_go_together_with_what_was_adopted_on_the_newer_version() {
        Kenmerk behind = filedOn(old, wijziging(TREES, TWENTY));
        Kenmerk elsewhere = filedOn(old, wijziging(BENCH, BENCH.replace("houten", "stenen")));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        Kenmerk drops = filedOn(fresh, new Wijziging(key(fresh, TREES), "beslispunt 2", TREES, ""));
        assertEquals(List.of(), clashes(behind), "while nothing was adopted");
        adopt(drops);
        assertEquals(List.of(List.of(number(drops)), List.of()), List.of(clashes(behind), clashes(elsewhere)));
        assertInstanceOf(Revising.Revised.class, confirm(behind, Map.of()));
        assertEquals(List.of(number(drops)), clashes(behind), "and once its filer carried it over");
        adopt(behind);
        assertEquals(List.of(number(behind)), clashes(drops));
    }

    @Test void what_the_raad_decided_on_an_earlier_version_is_corrected_against_what_it_adopted_there() {
        Kenmerk adopted = filedOn(old, wijziging(TREES, TWENTY));
        Kenmerk other = filedOn(old, wijziging(TREES, ""));
        adopt(adopted);
        take(other, new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        take(other, new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.VERVALLEN, "", RAAD));
        assertEquals(List.of(number(adopted)), clashes(other));
        version("1. " + TREES.replace("tien", "acht") + "\n2. " + BENCH);
        assertEquals(List.of(number(adopted)), clashes(other));
    }

    @Test void a_confirmed_decision_waits_to_be_confirmed_anew_once_an_outcome_was_corrected_so_that_it_reads_otherwise() {
        Kenmerk adopted = filedOn(old, wijziging(TREES, TWENTY));
        adopt(adopted);
        Consolidatie first = confirmed();
        assertFalse(isDue(first));
        town.clock.set(town.clock.instant().plusSeconds(60));
        take(adopted, new Stap.Correct(nl.inbreng.domain.verzoek.Uitkomst.VERWORPEN, "", "Verkeerd aangevinkt.", RAAD));
        assertTrue(isDue(first));
        town.clock.set(town.clock.instant().plusSeconds(60));
        Consolidatie second = confirmed();
        assertFalse(isDue(second), "confirmed anew");
        town.clock.set(town.clock.instant().plusSeconds(60));
        take(adopted, new Stap.Correct(nl.inbreng.domain.verzoek.Uitkomst.VERWORPEN, "Met twee stemmen verschil.", "De toelichting ontbrak.", RAAD));
        assertFalse(isDue(second), "the decision reads the same");
    }

    private boolean isDue(Consolidatie besluit) {
        return town.act(() -> new ReadCorrection(town.doors.agenda(), town.doors.verzoeken(), town.amendementen()).isDue(besluit));
    }

    private Consolidatie confirmed() {
        String seen = ConfirmConsolidatie.fingerprint(decision(old));
        assertInstanceOf(Ordering.Done.class, town.act(() -> town.consolidate().confirm(town.wim, old.ref().id(), seen, true)));
        return town.act(() -> town.besluiten().confirmed(old.ref().id())).orElseThrow();
    }

    private List<String> clashes(Kenmerk kenmerk) {
        return town.act(() -> town.amendementen().clashes(dossier(kenmerk)));
    }

    private String number(Kenmerk kenmerk) {
        return town.verzoek(kenmerk).number().orElseThrow().toString();
    }

    @Test void who_carries_a_filed_text_over_did_not_repair_it() {
        Kenmerk kenmerk = filedOn(old, wijziging(TREES, TWENTY));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertEquals(Optional.empty(), dossier(kenmerk).carriedOver());
        town.clock.set(town.clock.instant().plusSeconds(60));
        confirm(kenmerk, Map.of());
        assertEquals(Optional.empty(), dossier(kenmerk).repaired());
        assertEquals(Optional.of(fresh.ref()), dossier(kenmerk).carriedOver().map(AmendementRevisie::basis));
    }

    private Dossier dossier(Kenmerk kenmerk) {
        return town.act(() -> town.dossiers().published(kenmerk)).orElseThrow();
    }

    private List<Letter> ofSub(Kenmerk sub) {
        return town.letters("herbasis").stream().filter(letter -> letter.key().contains(sub.value()) && letter.key().endsWith("|indiener")).toList();
    }

    private static final String NO_TREES = "1. Er komen geen bomen.";

    private Amendement whole(String alternative) {
        return new Amendement("Anders", old.ref(), List.of(), "Beter.", "", alternative, "");
    }

    @Test void another_text_for_the_whole_decision_stays_as_it_is_while_the_decision_does() {
        Kenmerk kenmerk = published(whole(NO_TREES));
        version(FIRST + "\n\nAldus besloten in de openbare vergadering.");
        assertEquals(Optional.of(Uitkomst.SCHOON), waits(kenmerk).uitkomst());
        assertTrue(filer().body().contains("Het besluit zelf is niet veranderd."), filer().body());
        assertFalse(assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of())).revisie().materieel());
        assertEquals(NO_TREES, text(kenmerk).alternatief());
    }

    @Test void another_text_for_the_whole_decision_undoes_a_newer_version_only_when_its_filer_says_so() {
        Kenmerk kenmerk = published(whole(NO_TREES));
        Kenmerk written = published(whole(NO_TREES));
        StoredVoorstel fresh = version("1. " + TREES + "\n2. " + BENCH.replace("houten", "stenen"));
        assertEquals(Optional.of(Uitkomst.CONFLICT), waits(kenmerk).uitkomst());
        assertTrue(filer().body().contains("Dan gaat die verandering niet door.") && !filer().body().contains("past altijd"), filer().body());
        WholeDecision shown = town.act(() -> town.wholeDecision().of(text(kenmerk), waits(kenmerk))).orElseThrow();
        assertEquals(List.of("1 " + TREES + "\n2 " + BENCH, "1 " + TREES + "\n2 " + BENCH.replace("houten", "stenen")), List.of(shown.oud(), shown.nieuw()));
        assertEquals(RebasedText.WHOLE, assertInstanceOf(Revising.Incomplete.class, confirm(kenmerk, Map.of())).shortcomings().getFirst().veld());
        assertEquals("Nee, niet helemaal. De nieuwe versie verandert zelf ook iets aan het besluit. De indiener moet kiezen.", RebaseWords.forGriffie(waits(kenmerk)));
        assertTrue(assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, RebasedText.KEPT))).revisie().materieel());
        assertEquals(List.of(NO_TREES, fresh.ref()), List.of(text(kenmerk).alternatief(), text(kenmerk).voorstel()));
        assertEquals(new Revising.Kept(), confirm(written, Map.of(0, RebasedText.ELSEWHERE)));
        assertEquals(List.of(old.ref(), fresh.ref(), NO_TREES), List.of(text(written).voorstel(), ((Amendement) town.verzoek(written).draft()).voorstel(), ((Amendement) town.verzoek(written).draft()).alternatief()));
    }

    @Test void another_text_for_the_whole_decision_that_its_filer_did_not_carry_over_is_set_apart_and_undoes_nothing() {
        Kenmerk kenmerk = filed(whole(NO_TREES));
        Kenmerk sub = filed(new Amendement("Toch bomen", old.ref(), List.of(), "Beter.", "", "1. Er komen geen struiken.", kenmerk.value()));
        String stone = BENCH.replace("houten", "stenen");
        StoredVoorstel fresh = version("1. " + TREES + "\n2. " + stone);
        town.clock.set(town.clock.instant().plusSeconds(60));
        AmendementenOpVoorstel desk = desk(fresh);
        assertEquals(List.of(), desk.regels());
        assertEquals(List.of(kenmerk.value(), sub.value()), desk.proposed().broken().stream().map(one -> one.id()).toList());
        assertTrue(desk.unfit(desk.proposed().broken().getFirst()).startsWith("Nee, niet helemaal. De nieuwe versie verandert zelf ook iets aan het besluit. De indiener moet kiezen. Alleen de indiener"));
        assertTrue(desk.unfit(desk.proposed().broken().getLast()).startsWith("Het amendement waar dit subamendement bij hoort, is geschreven op een andere tekst van het besluit. Alleen de indiener"));
        adopt(sub);
        adopt(kenmerk);
        Consolidatie besluit = decision(fresh);
        assertEquals(List.of(TREES, stone), besluit.onderdelen().stream().map(part -> part.tekst()).skip(1).toList());
        assertEquals(List.of("Het is geschreven op versie " + old.ref().versie() + ". Het besluit is daarna veranderd. Verwerk de wijziging met de hand.",
                "Het amendement dat dit wijzigt, is geschreven op een andere tekst van het besluit. Verwerk de wijziging met de hand."), besluit.nietVerwerkt().stream().map(Consolidatie.NietVerwerkt::reden).toList());
    }

    @Test void another_text_for_the_whole_decision_is_voted_on_with_a_note_while_the_decision_reads_as_it_did() {
        Kenmerk kenmerk = filed(whole(NO_TREES));
        StoredVoorstel fresh = version(FIRST + "\n\nAldus besloten in de openbare vergadering.");
        town.clock.set(town.clock.instant().plusSeconds(60));
        AmendementenOpVoorstel desk = desk(fresh);
        assertEquals(List.of(), desk.proposed().broken());
        assertEquals("Geschreven op versie " + old.ref().versie() + " van het raadsvoorstel. Het besluit zelf is daarna niet veranderd. De indiener heeft dat nog niet bevestigd.", desk.regels().getFirst().noot());
        adopt(kenmerk);
        Consolidatie besluit = decision(fresh);
        assertEquals(1, besluit.verwerkt().size());
        assertTrue(besluit.onderdelen().stream().noneMatch(part -> part.tekst().equals(TREES)) && besluit.onderdelen().stream().anyMatch(part -> part.tekst().contains("geen bomen")));
    }

    @Test void another_text_for_the_whole_decision_that_the_newer_version_has_already_can_stand() {
        Kenmerk kenmerk = published(whole(NO_TREES));
        version(NO_TREES);
        assertTrue(waits(kenmerk).isDone());
        assertTrue(filer().body().contains("De nieuwe versie luidt nu al zo. Kies op de pagina wat u met uw verzoek wilt."), filer().body());
        assertEquals(new Revising.Standing(), letStand(kenmerk));
        assertEquals(new Revising.Kept(), confirm(kenmerk, Map.of(0, RebasedText.ELSEWHERE)));
    }

    @Test void only_the_filer_confirms_and_only_what_the_page_showed() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. Er komt een rotonde op het plein.\n2. " + TREES);
        Shown shown = shown(kenmerk);
        assertEquals(new Revising.Unknown(), town.act(() -> town.confirmRebase().confirm(town.bilal, shown, Map.of())));
        assertEquals(new Revising.Stale(), town.act(() -> town.confirmRebase().confirm(town.sanne, new Shown(new Opened(kenmerk, shown.opened().version() + 1), shown.asked()), Map.of())));
        assertEquals(Optional.empty(), town.act(() -> town.confirmRebase().open(town.bilal, kenmerk)));
    }

    @Test void what_a_newer_version_makes_of_a_text_while_its_filer_reads_is_shown_first() {
        Kenmerk kenmerk = published(change(TREES, TWENTY));
        version("1. " + TWENTY + "\n2. " + BENCH);
        Shown there = shown(kenmerk);
        version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertEquals(new Revising.Stale(), town.act(() -> town.confirmRebase().letStand(town.sanne, there)));
        assertEquals(new Revising.Stale(), town.act(() -> town.confirmRebase().confirm(town.sanne, there, Map.of())));
        Shown fits = shown(kenmerk);
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertEquals(new Revising.Stale(), town.act(() -> town.confirmRebase().confirm(town.sanne, fits, Map.of())));
        assertEquals(List.of(old.ref(), true), List.of(text(kenmerk).voorstel(), open(kenmerk).isPresent()), "nothing was published");
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
    }

    @Test void what_the_other_amendement_makes_of_a_subamendement_while_its_filer_reads_is_shown_first() {
        Kenmerk amended = published(change(TREES, TWENTY));
        Kenmerk sub = published(new Amendement("Nog meer", old.ref(), List.of(wijziging(TREES, TWENTY, TWENTY.replace("dit jaar", "volgend jaar"))), "Beter.", "", "", amended.value()));
        StoredVoorstel fresh = version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(amended, Map.of()));
        town.carryOver(fresh.ref().id());
        Shown read = shown(sub);
        prepare(amended, new Amendement("Anders", fresh.ref(), List.of(new Wijziging(key(fresh, TREES), "beslispunt 2", TREES, TWENTY.replace("Dorpsstraat", "Kerkstraat"))), "Beter voor de buurt."));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(amended, town.verzoek(amended).version()), "Beter.")));
        assertEquals(new Revising.Stale(), town.act(() -> town.confirmRebase().confirm(town.sanne, read, Map.of())));
        assertInstanceOf(Revising.Revised.class, confirm(sub, Map.of()));
    }

    @Test void other_words_after_filing_tell_the_griffie_and_show_for_which_text_the_support_was() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertTrue(assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, "Er komen parkeerplaatsen."))).revisie().materieel());
        assertEquals(Optional.of(1), town.dossiers().published(kenmerk).orElseThrow().supportedText());
        assertEquals(3, town.confirmed(kenmerk));
        assertTrue(town.letters("tekst").getFirst().body().contains("De steun is gegeven voor de eerdere tekst."));
    }

    @Test void after_filing_supporters_hear_that_nobody_can_sign_the_other_text_and_are_not_asked_to() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        signedWithNews(kenmerk);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        Letter first = town.letters("herbasis").stream().filter(letter -> letter.to().value().startsWith("noor")).findFirst().orElseThrow();
        assertTrue(first.body().contains("De nieuwe tekst steunen kan niet meer"), first.body());
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, "Er komen parkeerplaatsen.")));
        assertEquals(List.of("noor@inwoners.example"), town.letters("revisie").stream().map(letter -> letter.to().value()).toList());
        String body = town.letters("revisie").getFirst().body();
        assertTrue(body.contains("Het verzoek is al ingediend. Daarom kan niemand de nieuwe tekst nog steunen. Uw steun blijft bij de eerdere tekst."), body);
        assertFalse(body.contains("/steunen"), body);
    }

    @Test void support_that_is_gathered_again_after_filing_stays_with_the_text_that_was_filed() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        signedWithNews(kenmerk);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        take(kenmerk, new Stap.Verify(1, "Niet iedereen woont hier.", new Basis(Orgaan.GRIFFIER, "")));
        assertTrue(town.verzoek(kenmerk).collectsSupport(town.clock.instant()) && !town.verzoek(kenmerk).asksAnew(town.clock.instant()));
        version("1. " + TREES.replace("tien", "zeven") + "\n2. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, TREES.replace("tien", "dertig"))));
        String body = town.letters("revisie").getFirst().body();
        assertTrue(body.contains("Uw steun blijft bij de eerdere tekst.") && !body.contains("niemand de nieuwe tekst nog steunen"), body);
    }

    @Test void while_support_is_gathered_the_first_mail_promises_the_second_one() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        signedWithNews(kenmerk);
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertTrue(town.letters("herbasis").stream().anyMatch(letter -> letter.to().value().startsWith("noor") && letter.body().contains("U kiest dan of u de nieuwe tekst ook steunt, als steunen dan nog kan.")));
        confirm(kenmerk, Map.of(0, "Er komen parkeerplaatsen."));
        assertTrue(town.letters("revisie").getFirst().body().contains("/steunen"));
    }

    @Test void the_same_words_after_filing_need_no_letter_and_keep_their_support() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertEquals(Optional.empty(), town.dossiers().published(kenmerk).orElseThrow().supportedText());
        assertEquals(List.of(), town.letters("tekst"));
    }

    @Test void other_words_after_the_closing_keep_the_support_with_the_text_that_was_signed() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        version("1. " + TREES.replace("tien", "zeven") + "\n2. " + BENCH);
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow());
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, TREES.replace("tien", "dertig"))));
        assertEquals(List.of(3, 2), List.of(town.confirmed(kenmerk), town.verzoek(kenmerk).revisie()));
        assertEquals(Optional.of(1), town.dossiers().published(kenmerk).orElseThrow().supportedText());
        assertTrue(town.doors.verzoeken().events(town.verzoek(kenmerk)).getLast().text().endsWith("De steun hoort bij de eerdere tekst."));
    }

    @Test void the_text_of_the_drager_that_stayed_behind_is_told() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        take(kenmerk, new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        take(kenmerk, new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", Optional.of(change(TREES, TREES.replace("tien", "vijftien")))), new Basis(Orgaan.GRIFFIER, "")));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertFalse(town.dossiers().published(kenmerk).orElseThrow().isDragerElsewhere());
        AmendementenOpVoorstel desk = desk(town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW).getFirst());
        String unfit = desk.unfit(desk.proposed().broken().getFirst());
        assertTrue(unfit.startsWith("De tekst van de drager is geschreven op een andere tekst van beslispunt 1. Zet de indiener"), unfit);
        assertEquals(Optional.empty(), ofDrager(kenmerk));
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertTrue(town.dossiers().published(kenmerk).orElseThrow().isDragerElsewhere());
        assertEquals("In de Kerkstraat worden dit jaar vijftien bomen geplant.", ofDrager(kenmerk).orElseThrow().placed().getFirst().wordt());
        AmendementenOpVoorstel carried = desk(town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW).getFirst());
        assertTrue(carried.unfit(carried.proposed().broken().getFirst()).contains("Hij staat in het dossier klaar op de tekst van nu."));
        Amendement laid = text(kenmerk).with(ofDrager(kenmerk).orElseThrow().placed());
        take(kenmerk, new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", Optional.of(laid)), new Basis(Orgaan.GRIFFIER, "")));
        assertEquals(Optional.empty(), ofDrager(kenmerk), "once the griffie recorded it there");
        assertEquals(Optional.empty(), town.dossiers().published(kenmerk).orElseThrow().supportedText(), "the text of a drager asks for no support");
    }

    private Optional<Herbasis> ofDrager(Kenmerk kenmerk) {
        return town.act(() -> town.rebaseDrager().of(town.dossiers().published(kenmerk).orElseThrow()));
    }

    private void take(Kenmerk kenmerk, Stap.OfGriffie stap) {
        Opened opened = new Opened(kenmerk, town.verzoek(kenmerk).version());
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.handle().take(town.wim, opened, stap)));
    }

    @Test void a_version_that_the_griffie_corrects_is_compared_again() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        StoredVoorstel two = version("1. " + TREES.replace("Dorpsstraat", "Kerkstraad") + "\n2. " + BENCH);
        assertEquals(new Opening.Done(), town.act(() -> imports.reopen(town.wim, two.ref().id())));
        assertEquals(Optional.empty(), open(kenmerk), "nothing to confirm while it is corrected");
        assertEquals(new Opening.Done(), town.act(() -> imports.confirm(town.wim, two.ref().id(),
                new Checked(OntwerpbesluitReader.read("besluit:\n1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH), Map.of(), false))));
        town.carryOver(two.ref().id());
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertEquals("In de Kerkstraat worden dit jaar twintig bomen geplant.", text(kenmerk).wijzigingen().getFirst().wordt());
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
    }

    @Test void where_only_the_griffie_knows_which_unit_it_is_the_filer_chooses_instead_of_finding_nothing() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        String other = "Langs de kade komen straks bankjes van hout.";
        StoredVoorstel two = version("1. " + other + "\n2. " + BENCH);
        assertEquals(Optional.of(Uitkomst.WEES), waits(kenmerk).uitkomst());
        assertEquals(new Opening.Done(), town.act(() -> imports.reopen(town.wim, two.ref().id())));
        assertEquals(new Opening.Done(), town.act(() -> imports.confirm(town.wim, two.ref().id(), new Checked(two.eenheden(), Map.of(key(two, other), key(old, TREES)), false))));
        town.carryOver(two.ref().id());
        assertEquals(Optional.of(Uitkomst.CONFLICT), waits(kenmerk).uitkomst());
        assertEquals(other, waits(kenmerk).onderdelen().getFirst().basisNu());
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of(0, other.replace("hout", "steen"))));
        assertEquals(key(old, TREES), text(kenmerk).wijzigingen().getFirst().eenheidSleutel());
        assertEquals(key(old, TREES), key(version("1. " + other + "\n2. " + BENCH + "\n3. Er komt een hek."), other), "and so it stays in what comes after");
    }

    @Test void when_the_first_version_comes_back_nothing_waits() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertEquals(old.ref().id(), version(FIRST).ref().id());
        assertEquals(new Revising.NothingChanged(), confirm(kenmerk, Map.of()));
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
    }

    @Test void a_text_goes_back_and_forth_with_its_versions() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        String two = "1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH;
        version(two);
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        version(FIRST);
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        StoredVoorstel again = version(two);
        assertEquals(again.ref().id(), waits(kenmerk).naar());
        assertInstanceOf(Filing.Blocked.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
    }

    private void repairable(Kenmerk kenmerk) {
        town.support(kenmerk, 3);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        Oordeel herstel = new Oordeel(Oordeel.Soort.HERSTEL, "Maak het duidelijker.", List.of(), List.of("artikel 4"), Orgaan.GRIFFIER, "", "Zo weet niemand wat u vraagt.");
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.handle().take(town.wim, new Opened(kenmerk, town.verzoek(kenmerk).version()), new Stap.Decide(herstel))));
    }

    private void prepare(Kenmerk kenmerk, Amendement text) {
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.write().save(town.sanne, kenmerk, town.verzoek(kenmerk).version(), text)));
    }

    @Test void a_repair_in_the_making_goes_along_to_the_newer_version() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        repairable(kenmerk);
        prepare(kenmerk, change(TREES, TREES.replace("tien", "dertig")));
        StoredVoorstel fresh = version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertInstanceOf(Moving.Incomplete.class, town.act(() -> town.file().handIn(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version()))));
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.file().handIn(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version()))));
        assertEquals(fresh.ref().id(), text(kenmerk).voorstel().id());
        assertEquals("In de Kerkstraat worden dit jaar dertig bomen geplant.", text(kenmerk).wijzigingen().getFirst().wordt());
    }

    @Test void a_later_text_in_the_making_goes_along_and_can_be_published() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        prepare(kenmerk, change(TREES, TREES.replace("tien", "dertig")));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertInstanceOf(Revising.Revised.class, confirm(kenmerk, Map.of()));
        assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version()), "Beter.")));
        assertEquals("In de Kerkstraat worden dit jaar dertig bomen geplant.", text(kenmerk).wijzigingen().getFirst().wordt());
    }

    @Test void what_was_typed_after_a_draft_was_compared_is_in_the_comparison() {
        Kenmerk kenmerk = town.draft(change(TREES, TREES.replace("tien", "twintig")));
        version("1. Er komt een rotonde op het plein.\n2. " + TREES + "\n3. " + BENCH);
        prepare(kenmerk, text(List.of(wijziging(TREES, TREES.replace("tien", "twintig")), wijziging(BENCH, BENCH.replace("houten", "stenen")))));
        assertEquals(2, waits(kenmerk).onderdelen().size());
        assertEquals(new Revising.Kept(), confirm(kenmerk, Map.of()));
        assertEquals(2, text(kenmerk).wijzigingen().size());
    }

    @Test void an_orphan_goes_to_another_place_in_the_editor() {
        String wordt = TREES.replace("tien", "twintig");
        Kenmerk kenmerk = published(change(TREES, wordt));
        town.support(kenmerk, 3);
        StoredVoorstel fresh = version("1. " + BENCH + "\n2. De begroting van het jaar 2027 wordt vastgesteld.");
        assertEquals(new Revising.Kept(), confirm(kenmerk, Map.of(0, RebasedText.ELSEWHERE)));
        Amendement draft = (Amendement) town.verzoek(kenmerk).draft();
        assertEquals(fresh.ref(), draft.voorstel());
        assertEquals(wordt, draft.wijzigingen().getFirst().wordt(), "it is still there to read and copy");
        assertEquals(old.ref(), text(kenmerk).voorstel());
        Wijziging added = Wijziging.added(key(fresh, BENCH), "beslispunt 1", wordt, false);
        prepare(kenmerk, new Amendement("Anders", fresh.ref(), List.of(added), "Beter voor de buurt."));
        assertTrue(assertInstanceOf(Revising.Revised.class, town.act(() -> town.revise().publish(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version()), "Andere plek."))).revisie().materieel());
        assertEquals(List.of(added), text(kenmerk).wijzigingen());
        assertEquals(List.of(wordt), town.act(() -> town.confirmRebase().orphans(town.sanne, kenmerk, text(kenmerk))).stream().map(Wijziging::wordt).toList());
        assertEquals(List.of(), town.act(() -> town.confirmRebase().orphans(town.bilal, kenmerk, text(kenmerk))));
        assertEquals(Optional.empty(), open(kenmerk));
    }

    @Test void a_text_that_could_not_be_compared_is_placed_by_hand() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.failingOn(kenmerk);
        StoredVoorstel fresh = version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertEquals(new Revising.Kept(), confirm(kenmerk, Map.of(0, RebasedText.ELSEWHERE)));
        assertEquals(fresh.ref(), ((Amendement) town.verzoek(kenmerk).draft()).voorstel());
    }

    @Test void an_orphan_keeps_nobody_from_filing_who_cannot_change_the_text_any_more() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        version("1. " + BENCH + "\n2. De begroting van het jaar 2027 wordt vastgesteld.");
        assertInstanceOf(Filing.Blocked.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow().plusSeconds(5));
        assertInstanceOf(Revising.NotNow.class, confirm(kenmerk, Map.of(0, RebasedText.ELSEWHERE)));
        assertTrue(assertInstanceOf(Revising.Incomplete.class, confirm(kenmerk, Map.of())).shortcomings().getFirst().melding().contains("Vraag de griffie wat nog kan"));
        town.closeWindows();
        assertEquals(Optional.empty(), Optional.of(town.act(() -> town.file().file(town.sanne, kenmerk))).filter(Filing.Blocked.class::isInstance));
    }

    @Test void the_mail_tells_the_filer_what_happens_to_the_support() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        String body = filer().body();
        assertTrue(body.contains("Kiest u nog niets? Dan blijft de steun zoals hij is."), body);
        assertTrue(body.contains("Neemt u alles over zoals wij het voorstellen? Dan vraagt u nog hetzelfde, en blijft de steun tellen."), body);
        assertTrue(body.contains("Kiest u iets anders? Dan telt de steun van nu niet mee voor uw nieuwe tekst, en begint het tellen opnieuw."), body);
        assertTrue(body.contains("Dat kan " + Wording.until(town.verzoek(kenmerk).supportEnds().orElseThrow()) + "."), body);
    }

    @Test void where_something_must_be_chosen_the_mail_promises_no_support() {
        published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. " + TREES.replace("tien", "zeven") + "\n2. " + BENCH);
        assertFalse(filer().body().contains("blijft de steun tellen"), filer().body());
        assertTrue(filer().body().contains("Wat u daar ook kiest: uw verzoek vraagt daarna iets anders. Dan telt de steun van nu niet mee"), filer().body());
    }

    @Test void where_the_newer_version_says_it_already_the_mail_tells_what_leaving_it_does_to_the_support() {
        published(change(TREES, TREES.replace("tien", "twintig")));
        version("1. " + TREES.replace("tien", "twintig") + "\n2. " + BENCH);
        assertTrue(filer().body().contains("Laat u uw verzoek staan? Dan blijft de steun zoals hij is. Schrijft u een andere tekst? Dan telt de steun van nu niet mee"), filer().body());
    }

    @Test void after_filing_the_mail_tells_the_filer_that_support_stays_with_the_text_that_was_signed() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        town.support(kenmerk, 3);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        assertTrue(filer().body().contains("Kiest u iets anders? Dan blijft de steun bij uw eerdere tekst. Niemand wordt gevraagd om opnieuw te steunen, want uw verzoek is al ingediend."), filer().body());
        assertFalse(filer().body().contains("begint het tellen opnieuw"), filer().body());
    }

    @Test void the_mail_tells_a_supporter_when_the_support_stays_and_when_not() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        signedWithNews(kenmerk);
        version("1. " + TREES.replace("Dorpsstraat", "Kerkstraat") + "\n2. " + BENCH);
        Letter told = toNoor("herbasis");
        assertTrue(told.body().contains("Vraagt de indiener straks nog hetzelfde? Dan blijft uw steun tellen."), told.body());
        assertTrue(told.body().contains("Vraagt hij iets anders aan de raad? Dan telt uw steun niet mee voor zijn nieuwe tekst."), told.body());
    }

    @Test void subjects_tell_the_filer_which_request_and_a_supporter_only_what_happened() {
        Kenmerk kenmerk = published(change(TREES, TREES.replace("tien", "twintig")));
        signedWithNews(kenmerk);
        version("1. " + TREES.replace("tien", "zeven") + "\n2. " + BENCH);
        confirm(kenmerk, Map.of(0, TREES.replace("tien", "dertig")));
        assertEquals("Nieuwe versie van het raadsvoorstel: kies wat u wilt met verzoek " + kenmerk, filer().subject());
        assertEquals(List.of("Een raadsvoorstel heeft een nieuwe versie: uw steun blijft bewaard", "Steunt u ook de nieuwe tekst van een verzoek?"), List.of(toNoor("herbasis").subject(), toNoor("revisie").subject()));
    }

    private Letter toNoor(String about) {
        return town.letters(about).stream().filter(letter -> letter.to().value().startsWith("noor")).findFirst().orElseThrow();
    }

    private Letter filer() {
        return town.letters("herbasis").stream().filter(letter -> letter.key().endsWith("|indiener")).reduce((first, second) -> second).orElseThrow();
    }

    private Herbasis waits(Kenmerk kenmerk) {
        return open(kenmerk).orElseThrow();
    }

    private Optional<Herbasis> open(Kenmerk kenmerk) {
        return town.act(() -> town.confirmRebase().open(town.sanne, kenmerk));
    }

    private Revising confirm(Kenmerk kenmerk, Map<Integer, String> choices) {
        Shown shown = shown(kenmerk);
        return town.act(() -> town.confirmRebase().confirm(town.sanne, shown, choices));
    }

    /** The page as its filer has it open now. */
    private Shown shown(Kenmerk kenmerk) {
        return town.act(() -> new Shown(new Opened(kenmerk, town.verzoek(kenmerk).version()), open(kenmerk).or(() -> town.confirmRebase().standing(town.sanne, kenmerk)).map(town.confirmRebase()::seal).orElse("")));
    }

    private void signedWithNews(Kenmerk kenmerk) {
        Signer noor = new Signer(new EmailAddress("noor@inwoners.example"), Map.of(SignatureField.NAAM, "Noor"), true);
        town.act(() -> town.sign().sign(kenmerk, noor, Fingerprint.signed(town.verzoek(kenmerk))));
        String token = town.lastToken();
        town.act(() -> town.confirm().confirm(token));
    }

    private Amendement text(Kenmerk kenmerk) {
        return (Amendement) town.verzoek(kenmerk).inhoud();
    }

    private List<AmendementRevisie> revisies(Kenmerk kenmerk) {
        return town.doors.revisies().of(town.verzoek(kenmerk));
    }

    private Amendement change(String was, String wordt) {
        return text(List.of(wijziging(was, wordt)));
    }

    private Amendement text(List<Wijziging> wijzigingen) {
        return new Amendement("Anders", old.ref(), wijzigingen, "Beter voor de buurt.");
    }

    private Wijziging wijziging(String was, String wordt) {
        return wijziging(was, was, wordt);
    }

    private Wijziging wijziging(String of, String was, String wordt) {
        TekstEenheid unit = old.eenheden().stream().filter(u -> u.tekst().equals(of)).findFirst().orElseThrow();
        return new Wijziging(unit.sleutel(), unit.citeertitel(), was, wordt);
    }

    private static String key(StoredVoorstel voorstel, String tekst) {
        return voorstel.eenheden().stream().filter(unit -> unit.tekst().equals(tekst)).findFirst().orElseThrow().sleutel();
    }

    private Kenmerk published(Amendement text) {
        Kenmerk kenmerk = town.draft(text);
        assertInstanceOf(Publishing.Published.class, town.act(() -> town.publish().publish(town.sanne, kenmerk)));
        return kenmerk;
    }

    /** A newer file comes in, the griffie confirms it, and everything is carried over. */
    private StoredVoorstel version(String points) {
        String decision = "besluit:\n" + points;
        StoredVergadering stored = town.doors.agenda().vergadering(meeting).orElseThrow();
        Agendapunt punt = stored.vergadering().agendapunten().getFirst();
        imports.keep(town.gemeente, new ImportVoorstel.Place(stored, punt, punt.documenten().getFirst()), decision.getBytes(StandardCharsets.UTF_8));
        StoredVoorstel read = town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW).getFirst();
        assertEquals(new Opening.Done(), town.act(() -> imports.confirm(town.wim, read.ref().id(), new Checked(OntwerpbesluitReader.read(decision), Map.of(), false))));
        town.carryOver(read.ref().id());
        return town.doors.agenda().voorstel(read.ref().id()).orElseThrow();
    }
}
