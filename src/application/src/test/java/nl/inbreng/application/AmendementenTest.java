package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.OrderAmendementen.Move;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.views.AmendementOpVoorstel.Plaats;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel.Fallen;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Stemregel;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.AmendementStand;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.text.Collision;
import nl.inbreng.text.TekstEenheid;
import org.junit.jupiter.api.Test;

/** What the griffie does with all amendementen on one raadsvoorstel: order, outcome, what falls, and the decision that comes of it. */
class AmendementenTest {

    private static final Basis BASIS = new Basis(Orgaan.RAAD, "artikel 2");

    private static final String MOVED = "De griffie of de voorzitter heeft dit hier gezet.";

    private final Town town = new Town();
    private final StoredVoorstel voorstel = confirmed();
    private final Kenmerk trees = open("Meer bomen", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Twintig bomen te planten langs de Dorpsstraat."));
    private final Kenmerk benches = open("Meer banken", replace(2, "Drie banken te plaatsen bij de vijver.", "Vijf banken te plaatsen bij de vijver."));
    private final Kenmerk noTrees = open("Geen bomen", new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten langs de Dorpsstraat.", ""));

    @Test void only_what_is_public_is_there_and_only_what_is_filed_is_voted_on() {
        file(trees);
        town.draft(text("Geheim", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Elf bomen te planten langs de Dorpsstraat.")));
        AmendementenOpVoorstel all = all();
        assertEquals(List.of("Meer bomen", "Meer banken", "Geen bomen"), all.items().stream().map(one -> one.tekst().titel()).toList());
        assertEquals(List.of(trees.value()), all.order().entries().stream().map(entry -> entry.id()).toList());
        assertEquals(List.of(benches.value(), noTrees.value()), all.at(Plaats.STEUN).stream().map(one -> one.id()).toList());
        assertEquals(Optional.empty(), town.amendementen().of(town.strangeGriffier, voorstel.ref().id()));
        assertEquals(Optional.empty(), town.amendementen().of(town.sanne, voorstel.ref().id()));
    }

    @Test void on_a_newer_version_they_are_still_there_with_the_version_they_were_written_on() {
        file(trees);
        StoredVoorstel fresh = replaced();
        AmendementenOpVoorstel found = town.act(() -> town.amendementen().of(town.wim, fresh.ref().id()).orElseThrow());
        assertEquals(3, found.items().size());
        assertEquals(voorstel.ref().id(), found.items().getFirst().base().ref().id());
        assertEquals(Set.of(trees.value(), noTrees.value()), found.collisions().broken().stream().map(one -> one.id()).collect(Collectors.toSet()));
        assertEquals(List.of(), found.collisions().all(), "what does not fit hides nothing and touches nothing");
    }

    @Test void a_draft_of_a_drager_and_a_withdrawn_one_leak_nowhere() {
        file(trees);
        file(noTrees);
        town.act(() -> town.file().withdraw(town.sanne, noTrees));
        assertEquals(2, all().items().size());
        assertEquals(List.of(), all().collisions().all());
    }

    @Test void the_widest_comes_first_and_the_sentence_of_the_pdf_names_the_other() {
        fileAll();
        assertEquals(List.of(noTrees, trees, benches), order());
        assertEquals(List.of(noTrees.value()), all().order().entries().get(1).vervaltBij());
        Surroundings around = town.act(() -> town.amendementen().around(town.dossiers().published(trees).orElseThrow()));
        assertEquals(1, around.botsingen().size());
        assertTrue(around.botsingen().getFirst().contains(town.verzoek(noTrees).number().orElseThrow().toString()), around::toString);
        assertEquals(voorstel.eenheden(), around.eenheden());
    }

    @Test void another_order_needs_a_reason_and_the_way_back_needs_none() {
        fileAll();
        assertEquals(OrderAmendementen.FIELD, assertInstanceOf(Ordering.Incomplete.class, move(benches, true, " ")).shortcoming().veld());
        assertEquals(List.of(noTrees, trees, benches), order());
        assertTrue(assertInstanceOf(Ordering.Incomplete.class, move(benches, true, "eerst\u202E het verste")).shortcoming().melding().startsWith("Er stonden onzichtbare tekens"));
        assertEquals(List.of(noTrees, trees, benches), order());
        assertInstanceOf(Ordering.Done.class, move(benches, true, "De voorzitter wil de banken eerst."));
        assertEquals(List.of(noTrees, benches, trees), order());
        assertEquals("Wim Bakker", all().volgordes().getFirst().door());
        assertEquals(List.of("Schrapt een heel onderdeel.", MOVED, MOVED), all().regels().stream().map(one -> one.waarom()).toList(), "what was pushed along stands elsewhere too");
        assertInstanceOf(Ordering.Done.class, move(benches, false, ""));
        assertEquals(List.of(noTrees, trees, benches), order());
        assertEquals(Optional.empty(), all().chosen());
        assertEquals(2, all().volgordes().size());
    }

    @Test void what_comes_after_an_order_was_chosen_is_counted() {
        file(benches);
        file(noTrees);
        assertEquals(0, all().sinceChosen());
        move(benches, true, "De voorzitter wil de banken eerst.");
        assertEquals(0, all().sinceChosen());
        file(trees);
        assertEquals(1, all().sinceChosen());
    }

    @Test void nothing_moves_past_the_ends_and_an_old_page_changes_nothing() {
        fileAll();
        assertInstanceOf(Ordering.Done.class, move(noTrees, true, "Nog eerder."));
        assertInstanceOf(Ordering.Done.class, move(new Kenmerk("bcdfghjkmn"), true, "Onbekend."));
        assertEquals(List.of(), all().volgordes());
        OrderAmendementen.Opened old = new OrderAmendementen.Opened(voorstel.ref().id(), 0);
        move(benches, true, "Eerst de banken.");
        assertInstanceOf(Ordering.Stale.class, town.act(() -> town.order().move(town.wim, old, new Move(trees.value(), true), "Anders.")));
        assertInstanceOf(Ordering.Stale.class, town.act(() -> town.order().back(town.wim, old)));
        assertInstanceOf(Ordering.Unknown.class, town.act(() -> town.order().back(town.strangeGriffier, old)));
        assertInstanceOf(Ordering.Done.class, town.act(() -> town.order().back(town.wim, new OrderAmendementen.Opened(voorstel.ref().id(), 1))));
        assertEquals(List.of(noTrees, trees, benches), order());
    }

    @Test void what_the_raad_decided_about_keeps_its_place_in_the_order() {
        fileAll();
        admit(trees);
        adopt(trees, Uitkomst.VERWORPEN);
        assertInstanceOf(Ordering.Stale.class, move(trees, true, "De voorzitter wil dit."));
        assertInstanceOf(Ordering.Done.class, move(noTrees, true, "De voorzitter wil dit."));
        assertEquals(List.of(), all().volgordes());
        assertInstanceOf(Ordering.Done.class, move(benches, true, "De voorzitter wil de banken eerst."));
        assertEquals(List.of(benches, trees, noTrees), order());
        assertInstanceOf(Ordering.Done.class, move(benches, true, "Nog eerder."));
        assertEquals(List.of(benches, trees, noTrees), order());
    }

    @Test void what_falls_is_proposed_and_only_recorded_when_the_griffier_says_so() {
        fileAll();
        Stream.of(trees, benches, noTrees).forEach(this::admit);
        assertEquals(List.of(), all().fallen());
        adopt(noTrees, Uitkomst.AANGENOMEN);
        Fallen fallen = all().fallen().getFirst();
        assertEquals(List.of(1, trees.value()), List.of(all().fallen().size(), fallen.item().id()));
        assertEquals("vervalt omdat " + town.verzoek(noTrees).number().orElseThrow() + " is aangenomen", fallen.reden());
        assertEquals(SharedStand.ONTVANKELIJK, town.verzoek(trees).stand());
        List<FallAmendementen.Outcome> outcomes = record(opened(trees), opened(benches));
        assertInstanceOf(Moving.Moved.class, outcomes.get(0).moving());
        assertInstanceOf(Moving.Stale.class, outcomes.get(1).moving());
        assertEquals(Optional.of(Uitkomst.VERVALLEN), town.verzoek(trees).uitkomst());
        assertTrue(town.verzoek(trees).uitkomstToelichting().contains("is aangenomen"));
        assertEquals(Optional.empty(), town.verzoek(benches).uitkomst());
        assertEquals(List.of(), all().fallen());
        assertEquals(List.of(), all().doubtful());
        take(noTrees, new Stap.Correct(Uitkomst.VERWORPEN, "", "De stemmen waren verkeerd geteld.", BASIS));
        assertEquals(List.of(trees.value()), all().doubtful().stream().map(one -> one.id()).toList(), "it fell by what turned out to be rejected");
        take(noTrees, new Stap.Correct(Uitkomst.AANGENOMEN, "", "Het was toch goed geteld.", BASIS));
        assertEquals(List.of(), all().doubtful());
    }

    @Test void what_does_not_go_together_with_what_was_adopted_is_named_and_what_was_adopted_takes_nothing_of_its_own_along() {
        Kenmerk sub = town.draft(new Amendement("Nog meer bomen", voorstel.ref(), List.of(replace(1, "Twintig bomen te planten langs de Dorpsstraat.", "Dertig bomen te planten langs de Dorpsstraat.")),
                "Dat is beter voor de buurt.", "", "", trees.value()));
        town.act(() -> town.publish().publish(town.sanne, sub));
        fileAll();
        file(sub);
        Stream.of(trees, benches, noTrees, sub).forEach(this::admit);
        assertEquals(List.of(), all().clashes(noTrees.value()));
        adopt(trees, Uitkomst.AANGENOMEN);
        String number = town.verzoek(trees).number().orElseThrow().toString();
        assertEquals(List.of(List.of(number), List.of(), List.of(), List.of()), Stream.of(noTrees, benches, sub, trees).map(one -> all().clashes(one.value())).toList(), "whichever was to fall");
        assertEquals(List.of(number), town.act(() -> town.amendementen().clashes(town.dossiers().published(noTrees).orElseThrow())));
        adopt(noTrees, Uitkomst.AANGENOMEN);
        assertEquals(List.of(), all().fallen());
    }

    @Test void one_that_breaks_stops_no_other() {
        Kenmerk more = open("Nog meer bomen", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Dertig bomen te planten langs de Dorpsstraat."));
        fileAll();
        file(more);
        Stream.of(trees, benches, noTrees, more).forEach(this::admit);
        adopt(noTrees, Uitkomst.AANGENOMEN);
        HandleVerzoek breaking = new HandleVerzoek(town.doors.verzoeken(), null, null, null, null, null, null) {
            @Override public Moving take(Actor actor, Opened opened, Stap.OfGriffie stap) {
                if (opened.kenmerk().equals(trees)) throw new IllegalStateException("kapot");
                return town.handle().take(actor, opened, stap);
            }
        };
        List<Opened> named = List.of(opened(trees), opened(more));
        List<FallAmendementen.Outcome> outcomes = town.act(() -> new FallAmendementen(town.amendementen(), breaking).record(town.wim, voorstel.ref().id(), named).orElseThrow());
        assertEquals(List.of(Moving.Stale.class, Moving.Moved.class), outcomes.stream().map(one -> (Object) one.moving().getClass()).toList());
        assertEquals(Optional.of(Uitkomst.VERVALLEN), town.verzoek(more).uitkomst());
        assertEquals(Optional.empty(), town.verzoek(trees).uitkomst());
    }

    @Test void the_decision_holds_the_adopted_words_and_names_where_they_come_from() {
        fileAll();
        Stream.of(trees, benches, noTrees).forEach(this::admit);
        adopt(trees, Uitkomst.AANGENOMEN);
        adopt(benches, Uitkomst.GEWIJZIGD_AANGENOMEN);
        Consolidating.Ready ready = assertInstanceOf(Consolidating.Ready.class, sheet().now());
        assertEquals(List.of(noTrees.value()), ready.open().stream().map(one -> one.id()).toList());
        Consolidatie besluit = ready.besluit();
        assertEquals(List.of(List.of(), List.of(trees), List.of()), besluit.onderdelen().stream().map(Consolidatie.Onderdeel::bronnen).toList());
        assertEquals("Twintig bomen te planten langs de Dorpsstraat.", besluit.onderdelen().get(1).tekst());
        assertEquals(List.of("VERVALT " + trees, "NIEUW " + trees, "GELIJK"), besluit.onderdelen().get(1).woorden().stream()
                .map(words -> (words.soort() + " " + words.bronnen().stream().map(Kenmerk::value).collect(Collectors.joining())).strip()).toList());
        assertEquals(List.of(benches), besluit.nietVerwerkt().stream().map(one -> one.amendement().kenmerk()).toList());
        assertInstanceOf(Ordering.Incomplete.class, confirm(ConfirmConsolidatie.fingerprint(besluit), true));
        adopt(noTrees, Uitkomst.VERWORPEN);
        assertInstanceOf(Ordering.Stale.class, confirm("0".repeat(64), true));
        String seen = ConfirmConsolidatie.fingerprint(((Consolidating.Ready) sheet().now()).besluit());
        assertInstanceOf(Ordering.Incomplete.class, confirm(seen, false));
        assertEquals(Optional.empty(), town.besluiten().confirmed(voorstel.ref().id()));
        assertFalse(town.besluiten().decided(voorstel).settles(voorstel));
        assertInstanceOf(Ordering.Done.class, confirm(seen, true));
        Consolidatie holds = town.besluiten().confirmed(voorstel.ref().id()).orElseThrow();
        assertEquals(List.of(new Decided(voorstel.ref().id(), voorstel.ref().versie(), false), true), List.of(town.besluiten().decided(voorstel), town.besluiten().decided(voorstel).settles(voorstel)));
        assertEquals(List.of(1, "Wim Bakker", 1), List.of(holds.nr(), holds.door(), holds.bron(trees).orElseThrow().revisie()));
        assertInstanceOf(Ordering.Stale.class, confirm(seen, true));
        StoredVoorstel newer = replaced();
        assertFalse(town.besluiten().decided(newer).settles(newer), "the raad treats a newer version again");
    }

    @Test void a_corrected_outcome_asks_for_the_decision_again() {
        fileAll();
        Stream.of(trees, benches, noTrees).forEach(this::admit);
        adopt(trees, Uitkomst.VERWORPEN);
        adopt(benches, Uitkomst.AANGENOMEN);
        adopt(noTrees, Uitkomst.VERWORPEN);
        assertEquals(Besluitstand.GEEN, stand(voorstel));
        confirm(ConfirmConsolidatie.fingerprint(((Consolidating.Ready) sheet().now()).besluit()), true);
        assertEquals(Besluitstand.BEVESTIGD, stand(voorstel));
        take(trees, new Stap.Correct(Uitkomst.AANGENOMEN, "", "De stemmen waren verkeerd geteld.", BASIS));
        assertEquals(Besluitstand.OPNIEUW, stand(voorstel));
        confirm(ConfirmConsolidatie.fingerprint(((Consolidating.Ready) sheet().now()).besluit()), true);
        assertEquals(Besluitstand.BEVESTIGD, stand(voorstel));
        take(noTrees, new Stap.Correct(Uitkomst.AANGENOMEN, "", "De stemmen waren verkeerd geteld.", BASIS));
        assertEquals(Besluitstand.OPNIEUW, stand(voorstel), "nor while what was adopted excludes each other");
        assertEquals(Besluitstand.GEEN, stand(replaced()), "the raad did not decide on the newer version");
    }

    @Test void a_confirmed_decision_is_not_made_again_while_no_outcome_was_recorded_since() {
        file(trees);
        admit(trees);
        adopt(trees, Uitkomst.AANGENOMEN);
        town.clock.set(town.clock.instant().plusSeconds(60));
        confirm(ConfirmConsolidatie.fingerprint(((Consolidating.Ready) sheet().now()).besluit()), true);
        town.clock.set(town.clock.instant().plusSeconds(60));
        take(trees, new Stap.Advance(ClosingStand.TERUGGEKOPPELD, "De bomen staan er.", BASIS));
        ReadCorrection blind = new ReadCorrection(town.doors.agenda(), town.doors.verzoeken(), null);
        Consolidatie holds = town.besluiten().confirmed(voorstel.ref().id()).orElseThrow();
        assertFalse(town.act(() -> blind.isDue(holds)), "no amendement is read for it");
        assertEquals(Besluitstand.BEVESTIGD, town.act(() -> new ConfirmConsolidatie(null, town.doors.stemming(), blind, town.clock).stand(town.wim, voorstel)));
    }

    private Besluitstand stand(StoredVoorstel version) {
        return town.act(() -> town.consolidate().stand(town.wim, version));
    }

    @Test void what_one_amendement_moves_and_changes_says_both_in_the_decision() {
        Kenmerk both = open("Bomen achteraan", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Twaalf bomen te planten langs de Dorpsstraat."),
                Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen te planten langs de Dorpsstraat.").beside("beslispunt-2", false));
        file(both);
        admit(both);
        adopt(both, Uitkomst.AANGENOMEN);
        Consolidatie besluit = assertInstanceOf(Consolidating.Ready.class, sheet().now()).besluit();
        Consolidatie.Onderdeel moved = besluit.onderdelen().stream().filter(one -> one.eenheid().sleutel().equals("beslispunt-1")).findFirst().orElseThrow();
        assertEquals("verplaatst en gewijzigd", moved.lotWoord());
        assertEquals("Tien Twaalf", moved.verdeeld().stream().filter(words -> !words.bronnen().isEmpty()).map(words -> words.tekst().strip()).collect(Collectors.joining(" ")));
        assertTrue(besluit.nummering().startsWith("De onderdelen zijn nog niet opnieuw genummerd. Wat bleef, houdt het nummer uit het raadsvoorstel."), besluit::nummering);
        assertTrue(besluit.nummering().endsWith("De nummers blijven zo als het besluit wordt bevestigd. De griffie nummert de onderdelen opnieuw in de officiële tekst van het besluit. Daarin past zij ook de verwijzingen aan."), besluit::nummering);
        String confirmed = besluit.confirmed(1, "Wim Bakker", Examples.NOW).nummering();
        assertTrue(confirmed.endsWith("heeft een voorlopig nummer. De griffie nummert de onderdelen opnieuw in de officiële tekst van het besluit. Daarin past zij ook de verwijzingen aan."), confirmed);
    }

    @Test void each_pair_is_named_once_and_after_the_decision_only_what_was_filed() {
        Kenmerk more = open("Meer van alles", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Dertig bomen te planten langs de Dorpsstraat."),
                replace(2, "Drie banken te plaatsen bij de vijver.", "Negen banken te plaatsen bij de vijver."));
        Kenmerk most = open("Nog meer van alles", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Veertig bomen te planten langs de Dorpsstraat."),
                replace(2, "Drie banken te plaatsen bij de vijver.", "Tien banken te plaatsen bij de vijver."));
        Stream.of(more, most).forEach(this::file);
        Stream.of(more, most).forEach(this::admit);
        List<String> met = all().botsingen(more.value());
        assertEquals(List.of(4, 1L), List.of(met.size(), met.stream().filter(zin -> zin.contains(number(most))).count()), met::toString);
        adopt(more, Uitkomst.AANGENOMEN);
        adopt(most, Uitkomst.VERWORPEN);
        confirm(ConfirmConsolidatie.fingerprint(assertInstanceOf(Consolidating.Ready.class, sheet().now()).besluit()), true);
        Surroundings around = town.act(() -> town.amendementen().around(town.dossiers().published(more).orElseThrow()));
        assertEquals(1, around.botsingen().size(), around::toString);
        assertTrue(around.botsingen().getFirst().contains(number(most)), around::toString);
        assertTrue(Stream.of(all().botsingen(more.value()), all().overigeBotsingen()).flatMap(List::stream).noneMatch(zin -> zin.contains("‘")), all()::toString);
    }

    @Test void a_line_of_the_list_names_the_others_by_their_numbers_and_what_gathers_support_by_its_title() {
        fileAll();
        open("Meer van alles", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Dertig bomen te planten langs de Dorpsstraat."));
        open("Nog meer van alles", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Veertig bomen te planten langs de Dorpsstraat."));
        List<Stemregel> regels = all().regels();
        assertEquals(List.of(List.of("Botst met nr. 2, ‘Meer van alles’ en ‘Nog meer van alles’."), List.of("Botst met ‘Meer van alles’ en ‘Nog meer van alles’."), List.of()), regels.stream().map(Stemregel::botsingen).toList());
        assertEquals("Vervalt als nr. 1 is aangenomen.", regels.get(1).gevolg());
        assertEquals(List.of("‘Meer van alles’ botst met ‘Nog meer van alles’."), all().overigeBotsingen());
    }

    @Test void what_asks_exactly_the_same_is_told_so_while_it_gathers_support() {
        fileAll();
        open("Ook meer bomen", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Twintig bomen te planten langs de Dorpsstraat."));
        open("Negen banken", replace(2, "Drie banken te plaatsen bij de vijver.", "Negen banken te plaatsen bij de vijver."));
        open("Ook negen banken", replace(2, "Drie banken te plaatsen bij de vijver.", "Negen banken te plaatsen bij de vijver."));
        assertEquals(List.of(List.of("Botst met nr. 2 en ‘Ook meer bomen’."), List.of("Vraagt precies hetzelfde als ‘Ook meer bomen’: één stemming."), List.of("Botst met ‘Negen banken’ en ‘Ook negen banken’.")),
                all().regels().stream().map(Stemregel::botsingen).toList());
        assertEquals(List.of("‘Negen banken’ vraagt precies hetzelfde als ‘Ook negen banken’: één stemming."), all().overigeBotsingen());
    }

    private String number(Kenmerk kenmerk) {
        return town.verzoek(kenmerk).number().orElseThrow().toString();
    }

    @Test void two_that_exclude_each_other_are_refused_by_name() {
        fileAll();
        Stream.of(trees, benches, noTrees).forEach(this::admit);
        adopt(trees, Uitkomst.AANGENOMEN);
        adopt(noTrees, Uitkomst.AANGENOMEN);
        Collision pair = assertInstanceOf(Consolidating.Conflicting.class, sheet().now()).botsingen().getFirst();
        assertEquals(Set.of(trees.value(), noTrees.value()), Set.of(pair.a(), pair.b()));
        assertInstanceOf(Ordering.Stale.class, confirm("0".repeat(64), true));
    }

    @Test void one_that_cannot_be_read_hides_no_other_and_everything_says_so() {
        fileAll();
        Kenmerk draft = town.draft(text("Geheim", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Elf bomen te planten langs de Dorpsstraat.")));
        List.of(noTrees, draft).forEach(town.doors::damage);
        AmendementenOpVoorstel all = all();
        assertEquals(List.of(trees.value(), benches.value()), all.items().stream().map(one -> one.id()).toList());
        assertEquals(List.of(noTrees), all.onleesbaar().stream().map(one -> one.kenmerk()).toList(), "no drafts");
        assertTrue(all.ontbreekt().getFirst().contains("/verzoek/" + noTrees + " kan niet worden gelezen"), all.ontbreekt()::toString);
        Surroundings around = town.act(() -> town.amendementen().around(all.items().getFirst().dossier()));
        assertTrue(around.botsingen().getFirst().contains("Of het met dit amendement botst, is niet bekend."), around.botsingen()::toString);
        Consolidating.Ready ready = assertInstanceOf(Consolidating.Ready.class, sheet().now());
        assertEquals(List.of(noTrees), ready.besluit().nietVerwerkt().stream().map(one -> one.amendement().kenmerk()).toList());
    }

    @Test void one_that_cannot_be_read_and_on_which_the_raad_does_not_vote_is_not_called_filed_and_stands_in_no_decision() {
        file(trees);
        town.clock.set(town.verzoek(noTrees).closes().orElseThrow().plusSeconds(120));
        town.closeWindows();
        assertEquals(SharedStand.VENSTER_VERLOPEN, town.verzoek(noTrees).stand());
        town.doors.damage(noTrees);
        AmendementenOpVoorstel all = all();
        assertTrue(all.ontbreekt().getFirst().endsWith("noem dit adres. De raad stemt er niet over."), all.ontbreekt()::toString);
        assertEquals(List.of(), assertInstanceOf(Consolidating.Ready.class, sheet().now()).besluit().nietVerwerkt());
        assertEquals(List.of(), town.act(() -> town.amendementen().around(all.items().getFirst().dossier())).botsingen());
    }

    @Test void one_that_cannot_be_read_has_the_place_of_its_stand() {
        List<Stand> voted = List.of(SharedStand.INGEDIEND, SharedStand.HERSTEL, SharedStand.ONTVANKELIJK, SharedStand.INGEPLAND, AmendementStand.INGEDIEND_IN_RAAD, SharedStand.AFGEROND, ClosingStand.TERUGGEKOPPELD);
        List<Stand> fallen = List.of(SharedStand.VENSTER_VERLOPEN, SharedStand.BUITEN_BEHANDELING, SharedStand.NIET_ONTVANKELIJK, SharedStand.UITGESLOTEN, ClosingStand.DOORGEZONDEN);
        assertEquals(Set.of(Plaats.STEMLIJST), places(voted));
        assertEquals(Set.of(Plaats.AFGEVALLEN), places(fallen));
        assertEquals(Set.of(Plaats.STEUN), places(List.of(SharedStand.OPEN_VOOR_STEUN)));
    }

    private Set<Plaats> places(List<Stand> standen) {
        return standen.stream().map(stand -> new Unreadable(trees, stand).plaats()).collect(Collectors.toSet());
    }

    @Test void a_subamendement_on_one_that_cannot_be_read_can_still_be_shown() {
        Kenmerk sub = town.draft(new Amendement("Nog meer bomen", voorstel.ref(), List.of(replace(1, "Twintig bomen te planten langs de Dorpsstraat.", "Dertig bomen te planten langs de Dorpsstraat.")),
                "Dat is beter voor de buurt.", "", "", trees.value()));
        town.act(() -> town.publish().publish(town.sanne, sub));
        town.doors.damage(trees);
        assertEquals(List.of(benches.value(), noTrees.value(), sub.value()), all().items().stream().map(one -> one.id()).toList());
        assertFalse(all().isStopped(all().item(sub.value()).orElseThrow()), "what it changes still runs");
    }

    @Test void no_decision_is_confirmed_on_a_version_that_was_replaced() {
        file(trees);
        admit(trees);
        adopt(trees, Uitkomst.AANGENOMEN);
        String seen = ConfirmConsolidatie.fingerprint(((Consolidating.Ready) sheet().now()).besluit());
        replaced();
        assertTrue(sheet().isReplaced());
        Ordering.Incomplete refused = assertInstanceOf(Ordering.Incomplete.class, confirm(seen, true));
        assertTrue(refused.shortcoming().toString().contains("De raad stemt over die versie"), refused::toString);
        assertEquals(Optional.empty(), town.besluiten().confirmed(voorstel.ref().id()));
    }

    @Test void what_asks_the_same_as_an_adopted_one_is_not_proposed_to_fall_by_another() {
        Kenmerk twin = open("Ook meer bomen", replace(1, "Tien bomen te planten langs de Dorpsstraat.", "Twintig bomen te planten langs de Dorpsstraat."));
        fileAll();
        file(twin);
        Stream.of(trees, noTrees, twin).forEach(this::admit);
        adopt(noTrees, Uitkomst.AANGENOMEN);
        assertEquals(List.of(trees.value(), twin.value()), all().fallen().stream().map(one -> one.item().id()).sorted(Comparator.comparing(List.of(trees.value(), twin.value())::indexOf)).toList());
        adopt(trees, Uitkomst.AANGENOMEN);
        assertEquals(List.of(), all().fallen(), "one vote decides about both");
        assertEquals(List.of(all().name(noTrees.value())), all().clashes(twin.value()), "that it asks the same as another adopted one is no clash");
    }

    private StoredVoorstel replaced() {
        StoredVoorstel fresh = new StoredVoorstelIn(town.gemeente, voorstel.vergadering()).of(town.doors, "doc", "b".repeat(64)).with(List.of(
                new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Vijf bomen te planten langs de Dorpsstraat.", true),
                voorstel.eenheden().get(3)));
        town.doors.agenda().confirm(fresh, "wim", Examples.NOW);
        return fresh;
    }

    private ConfirmConsolidatie.Sheet sheet() {
        return town.act(() -> town.consolidate().sheet(town.wim, voorstel.ref().id()).orElseThrow());
    }

    private Ordering confirm(String seen, boolean decided) {
        return town.act(() -> town.consolidate().confirm(town.wim, voorstel.ref().id(), seen, decided));
    }

    private List<FallAmendementen.Outcome> record(Opened... named) {
        return town.act(() -> town.fall().record(town.wim, voorstel.ref().id(), List.of(named)).orElseThrow());
    }

    private Ordering move(Kenmerk kenmerk, boolean up, String reden) {
        OrderAmendementen.Opened opened = new OrderAmendementen.Opened(voorstel.ref().id(), all().volgordes().size());
        return town.act(() -> town.order().move(town.wim, opened, new Move(kenmerk.value(), up), reden));
    }

    private List<Kenmerk> order() {
        return all().order().entries().stream().map(entry -> new Kenmerk(entry.id())).toList();
    }

    private AmendementenOpVoorstel all() {
        return town.act(() -> town.amendementen().of(town.wim, voorstel.ref().id()).orElseThrow());
    }

    private void fileAll() {
        Stream.of(trees, benches, noTrees).forEach(this::file);
    }

    private void file(Kenmerk kenmerk) {
        town.support(kenmerk, 3);
        town.act(() -> town.file().file(town.sanne, kenmerk));
    }

    private void admit(Kenmerk kenmerk) {
        take(kenmerk, new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
    }

    private void adopt(Kenmerk kenmerk, Uitkomst uitkomst) {
        take(kenmerk, new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", Optional.empty()), BASIS));
        take(kenmerk, new Stap.Plan(new Planning("Raad", Examples.NOW, "3 Bomen"), BASIS));
        take(kenmerk, new Stap.Advance(AmendementStand.INGEDIEND_IN_RAAD, "", BASIS));
        take(kenmerk, new Stap.Conclude(uitkomst, "", BASIS));
    }

    private Opened opened(Kenmerk kenmerk) {
        return new Opened(kenmerk, town.verzoek(kenmerk).version());
    }

    private void take(Kenmerk kenmerk, Stap.OfGriffie stap) {
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.handle().take(town.wim, opened(kenmerk), stap)));
    }

    private Kenmerk open(String titel, Wijziging... changes) {
        Kenmerk kenmerk = town.draft(text(titel, changes));
        town.act(() -> town.publish().publish(town.sanne, kenmerk));
        town.clock.set(town.clock.instant().plusSeconds(60));
        return kenmerk;
    }

    private Amendement text(String titel, Wijziging... changes) {
        return new Amendement(titel, voorstel.ref(), List.of(changes), "Dat is beter voor de buurt.");
    }

    private static Wijziging replace(int nr, String was, String wordt) {
        return new Wijziging("beslispunt-" + nr, "beslispunt " + nr, was, wordt);
    }

    private StoredVoorstel confirmed() {
        StoredVoorstel fresh = StoredVoorstelIn.fresh(town.doors, town.gemeente).of(town.doors, "doc", "a".repeat(64)).with(List.of(
                new TekstEenheid("alinea-1", "", TekstEenheid.Soort.ALINEA, "", "de eerste alinea", "Wij stellen u bomen voor.", false),
                new TekstEenheid("aanhef", "", TekstEenheid.Soort.AANHEF, "", "de aanhef", "besluit:", false),
                new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Tien bomen te planten langs de Dorpsstraat.", true),
                new TekstEenheid("beslispunt-2", "", TekstEenheid.Soort.BESLISPUNT, "2", "beslispunt 2", "Drie banken te plaatsen bij de vijver.", true)));
        town.doors.agenda().confirm(fresh, "wim", Examples.NOW);
        return fresh;
    }
}
