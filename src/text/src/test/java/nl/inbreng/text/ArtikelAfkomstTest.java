package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What became of artikelen that get another number or place while their text changes too. */
class ArtikelAfkomstTest {

    private static final String BEGRIPPEN = "Artikel %d Begrippen\nIn deze verordening is een standplaats een plek op de markt voor één kraam.\n";
    private static final String AANVRAAG = "Artikel %d Aanvraag\n1. Een koopman vraagt een standplaats schriftelijk aan.\n2. Het college beslist binnen acht weken op de aanvraag.\n3. Wie al een standplaats heeft, krijgt er geen tweede bij.\n";
    private static final String AANVRAAG_ANDERS = AANVRAAG.replace("Het college beslist binnen acht weken op de aanvraag.", "De marktmeester laat uiterlijk na zes weken weten of er plek vrij is.");
    private static final String TARIEF = "Artikel %d Tarief\n1. Per dag betaalt een koopman twaalf euro.\n2. Voor stroom betaalt hij een euro per uur.\n";
    private static final String TOEZICHT = "Artikel %d Toezicht\nDe marktmeester ziet erop toe dat de looppaden vrij blijven en dat kramen op tijd worden afgebroken.\n";

    private static final String PUNT = "De burgemeester brengt ieder kwartaal verslag uit.";

    @Test
    void an_artikel_that_moved_while_a_lid_was_reworded_is_the_same_artikel() {
        List<String> found = shown(read(BEGRIPPEN, AANVRAAG, TARIEF, TOEZICHT), read(BEGRIPPEN, TARIEF, TOEZICHT, AANVRAAG.replace("binnen acht weken op de aanvraag", "binnen zes weken op elke volledige aanvraag")));
        assertTrue(found.containsAll(List.of("artikel-2 VERPLAATST artikel-4", "artikel-2.lid-1 VERPLAATST artikel-4.lid-1", "artikel-2.lid-2 VERPLAATST artikel-4.lid-2", "artikel-2.lid-3 VERPLAATST artikel-4.lid-3",
                "artikel-2.kop-1 VERPLAATST artikel-4.kop-1")), found.toString());
        assertFalse(found.toString().contains("VERVALLEN") || found.toString().contains("NIEUW"), found.toString());
    }

    @Test
    void of_a_lid_that_reads_wholly_otherwise_only_that_lid_is_new() {
        List<String> found = shown(read(BEGRIPPEN, AANVRAAG, TARIEF), read(BEGRIPPEN, TARIEF, AANVRAAG_ANDERS));
        assertTrue(found.containsAll(List.of("artikel-2 VERPLAATST artikel-3", "artikel-2.lid-2 VERVALLEN ", " NIEUW artikel-3.lid-2")), found.toString());
    }

    @Test
    void an_artikel_is_known_by_its_opschrift_and_place_when_its_only_lid_reads_otherwise() {
        List<String> found = shown(read(BEGRIPPEN, AANVRAAG, TOEZICHT), read(BEGRIPPEN, AANVRAAG, TARIEF, "Artikel %d Toezicht\nToezicht houden de ambtenaren die het college daarvoor aanwijst.\n"));
        assertTrue(found.containsAll(List.of("artikel-3 GELIJK artikel-4", "artikel-3.kop-1 GELIJK artikel-4.kop-1", "artikel-3.alinea-1 VERVALLEN ")), found.toString());
    }

    @Test
    void one_artikel_that_went_to_the_front_leaves_the_reworded_ones_where_they_are() {
        String tarief = TARIEF.replace("Per dag betaalt een koopman", "Elke dag betaalt een handelaar").replace("een euro per uur", "anderhalve euro per uur");
        String begrippen = BEGRIPPEN.replace("een plek op de markt voor één kraam", "een plaats op de weekmarkt voor één kraam of wagen");
        List<String> found = shown(read(BEGRIPPEN, TARIEF, TOEZICHT), read(TOEZICHT, begrippen, tarief));
        assertTrue(found.containsAll(List.of("artikel-1.alinea-1 GEWIJZIGD artikel-2.alinea-1", "artikel-2.lid-1 GEWIJZIGD artikel-3.lid-1", "artikel-2.lid-2 GEWIJZIGD artikel-3.lid-2", "artikel-3.alinea-1 VERPLAATST artikel-1.alinea-1")), found.toString());
    }

    @Test
    void a_lid_that_was_split_is_seen_also_when_its_artikel_moved() {
        String both = "Per dag betaalt een koopman twaalf euro. Wie voor acht uur komt, betaalt in de winter niets.";
        String whole = TARIEF.replace("Per dag betaalt een koopman twaalf euro.", both).replace("2. Voor stroom", "2. Voor stroom en water");
        String parts = "Artikel %d Tarief\n1. Per dag betaalt een koopman twaalf euro.\n2. Wie voor acht uur komt, betaalt in de winter niets.\n3. Voor stroom betaalt hij een euro per uur.\n";
        List<String> split = shown(read(whole, BEGRIPPEN, AANVRAAG), read(BEGRIPPEN, AANVRAAG, parts));
        assertTrue(split.containsAll(List.of("artikel-1.lid-1 GESPLITST artikel-3.lid-1", "artikel-1.lid-1 GESPLITST artikel-3.lid-2", "artikel-1.lid-2 VERPLAATST artikel-3.lid-3")), split.toString());
        List<String> joined = shown(read(parts, BEGRIPPEN, AANVRAAG), read(BEGRIPPEN, AANVRAAG, whole));
        assertTrue(joined.containsAll(List.of("artikel-1.lid-1 SAMENGEVOEGD artikel-3.lid-1", "artikel-1.lid-2 SAMENGEVOEGD artikel-3.lid-1")), joined.toString());
    }

    /** Its second part may be the larger one, and so the more alike. */
    @Test
    void a_short_part_before_the_longer_one_is_a_part_too() {
        String whole = "De markt is op zaterdag. Het college kan voor een feestdag een andere dag van dezelfde week aanwijzen en maakt dat op tijd bekend.";
        String[] parts = whole.split("(?<=zaterdag\\.) ");
        assertEquals(List.of("beslispunt-1 GESPLITST beslispunt-1", "beslispunt-1 GESPLITST beslispunt-2"), shown(EenheidAfkomstTest.points(whole), EenheidAfkomstTest.points(parts)));
        assertEquals(List.of("beslispunt-1 SAMENGEVOEGD beslispunt-1", "beslispunt-2 SAMENGEVOEGD beslispunt-1"), shown(EenheidAfkomstTest.points(parts), EenheidAfkomstTest.points(whole)));
    }

    @Test
    void a_new_artikel_in_the_place_of_another_is_not_that_one() {
        List<String> found = shown(read(BEGRIPPEN, AANVRAAG, TOEZICHT), read(BEGRIPPEN, TARIEF, TOEZICHT));
        assertTrue(found.containsAll(List.of("artikel-2 VERVALLEN ", " NIEUW artikel-2", "artikel-3 GELIJK artikel-3")), found.toString());
    }

    /** Active or passive: the same words in another order. */
    @Test
    void an_artikel_with_one_text_that_stays_in_its_place_is_reworded_and_not_new() {
        List<String> found = shown(read(BEGRIPPEN, "Artikel %d\nDe raad stelt elk jaar het plan voor de markt vast.\n", TOEZICHT), read(BEGRIPPEN, "Artikel %d\nHet plan voor de markt wordt elk jaar door de raad vastgesteld.\n", TOEZICHT));
        assertTrue(found.contains("artikel-2 GEWIJZIGD artikel-2"), found.toString());
        List<String> points = shown(EenheidAfkomstTest.points("De raad stelt elk jaar het plan voor de markt vast.", PUNT), EenheidAfkomstTest.points("Het plan voor de markt wordt elk jaar door de raad vastgesteld.", PUNT));
        assertEquals("beslispunt-1 GEWIJZIGD beslispunt-1", points.getFirst());
    }

    /** What the griffie said of the artikel holds for what stands in it, as far as the words tell. */
    @Test
    void an_artikel_that_the_griffie_links_is_compared_lid_by_lid() {
        List<TekstEenheid> was = read(BEGRIPPEN, "Artikel %d Vergunning\n1. Het college weigert de vergunning als de straat te smal is.\n2. Een vergunning geldt hooguit vijf jaren.\n", TOEZICHT);
        List<TekstEenheid> wordt = read("Artikel %d Ontheffing\n1. Nadere regels stelt de raad elk jaar vast na overleg met omwonenden en handelaren in de wijk.\n"
                + "2. Het college weigert de ontheffing alleen als een straat te druk blijkt.\n3. Een ontheffing geldt hooguit drie jaren.\n", BEGRIPPEN, TOEZICHT);
        assertTrue(shown(was, wordt).containsAll(List.of("artikel-2 VERVALLEN ", "artikel-2.lid-1 VERVALLEN ", "artikel-2.lid-2 VERVALLEN ")), shown(was, wordt).toString());
        List<EenheidAfkomst> rows = EenheidAfkomst.gekoppeld(was, wordt, Map.of("artikel-1", "artikel-2"));
        assertTrue(shown(rows).containsAll(List.of("artikel-2 VERPLAATST artikel-1", "artikel-2.lid-1 VERPLAATST artikel-1.lid-2", "artikel-2.lid-2 VERPLAATST artikel-1.lid-3", " NIEUW artikel-1.lid-1")), shown(rows).toString());
        assertEquals(List.of("artikel-2.kop-1"), rows.stream().filter(EenheidAfkomst::isByKeyAlone).map(EenheidAfkomst::oud).toList(), "of the others the words tell it");
        VoorstelVersie second = VoorstelVersie.eerste(was).following(wordt, Map.of("artikel-1", "artikel-2"));
        assertEquals(second.afkomst(), EenheidAfkomst.metSleutels(was, second.eenheden(), Set.copyOf(second.eenheden().stream().map(TekstEenheid::sleutel).toList())), "and is found so again");
    }

    @Test
    void the_other_half_of_a_unit_that_the_griffie_links_follows() {
        String whole = "Wie een kraam huurt, laat geen vuil achter op de markt. De koopman spuit zijn plek na afloop schoon met water.";
        List<TekstEenheid> was = read(BEGRIPPEN, "Artikel %d Vuil\n" + whole + "\n", TOEZICHT);
        List<TekstEenheid> wordt = read("Artikel %d Netheid\n1. Elke handelaar heeft een afvalbak.\n2. Wie een kraam huurt, laat geen rommel achter op de markt.\n3. De koopman spuit zijn plek na afloop schoon met veel water.\n", BEGRIPPEN, TOEZICHT);
        List<EenheidAfkomst> rows = EenheidAfkomst.gekoppeld(was, wordt, Map.of("artikel-1.lid-2", "artikel-2.alinea-1"));
        assertTrue(shown(rows).containsAll(List.of("artikel-2.alinea-1 GESPLITST artikel-1.lid-2", "artikel-2.alinea-1 GESPLITST artikel-1.lid-3")), shown(rows).toString());
    }

    /** Which artikel a lid stands in tells which one it is when others read the same. */
    @Test
    void a_lid_that_reads_as_one_in_another_artikel_is_that_of_its_own_artikel() {
        List<String> all = List.of(standard("Bomen", "Wie een boom kapt, plant binnen een jaar een nieuwe."), standard("Hagen", "Een heg langs de weg is hooguit een meter hoog."), standard("Gras", "De gemeente maait de bermen twee keer in het voorjaar."));
        List<String> gone = shown(read(all.get(0), all.get(1), all.get(2)), read(all.get(0), all.get(2)));
        assertTrue(gone.containsAll(List.of("artikel-1.lid-1 GELIJK artikel-1.lid-1", "artikel-2 VERVALLEN ", "artikel-2.lid-1 VERVALLEN ", "artikel-2.lid-2 VERVALLEN ", "artikel-3.lid-1 GELIJK artikel-2.lid-1", "artikel-3.lid-2 GELIJK artikel-2.lid-2")), gone.toString());
        List<String> added = shown(read(all.get(1), all.get(2)), read(all.get(0), all.get(1), all.get(2)));
        assertTrue(added.containsAll(List.of(" NIEUW artikel-1", " NIEUW artikel-1.lid-1", "artikel-1.lid-1 GELIJK artikel-2.lid-1", "artikel-2.lid-1 GELIJK artikel-3.lid-1")), added.toString());
        // Of two that changed places one stayed.
        List<String> swapped = shown(read(all.get(0), all.get(1), all.get(2)), read(all.get(0), all.get(2), all.get(1)));
        assertTrue(swapped.containsAll(List.of("artikel-1.lid-1 GELIJK artikel-1.lid-1", "artikel-2.lid-1 GELIJK artikel-3.lid-1", "artikel-2.lid-2 GELIJK artikel-3.lid-2", "artikel-3.lid-1 VERPLAATST artikel-2.lid-1", "artikel-3.lid-2 VERPLAATST artikel-2.lid-2")), swapped.toString());
    }

    @Test
    void a_standard_lid_behind_one_that_was_reworded_stays_in_its_artikel() {
        String kan = "\n2. Het college kan nadere regels stellen.\n";
        String bomen = "Artikel %d Bomen\n1. Wie een boom kapt, plant binnen een jaar een nieuwe." + kan;
        String hagen = "Artikel %d Hagen\n1. Een heg langs de weg is hooguit een meter hoog." + kan;
        String gras = "Artikel %d Gras\n1. De gemeente maait de bermen twee keer in het voorjaar." + kan;
        List<String> found = shown(read(bomen, hagen, gras), read(bomen, gras.replace("twee keer in het voorjaar", "alleen nog in het najaar")));
        assertTrue(found.containsAll(List.of("artikel-1.lid-2 GELIJK artikel-1.lid-2", "artikel-2.lid-2 VERVALLEN ", "artikel-3.lid-1 GEWIJZIGD artikel-2.lid-1", "artikel-3.lid-2 GELIJK artikel-2.lid-2")), found.toString());
    }

    @Test
    void of_artikelen_that_read_vervallen_each_is_the_one_between_its_neighbours() {
        String gone = "Artikel %d\n(vervallen)\n";
        List<String> found = shown(read(BEGRIPPEN, gone, AANVRAAG, gone, TARIEF), read(BEGRIPPEN, AANVRAAG, gone, TARIEF));
        assertTrue(found.containsAll(List.of("artikel-2 VERVALLEN ", "artikel-3.lid-1 GELIJK artikel-2.lid-1", "artikel-4 GELIJK artikel-3")), found.toString());
        List<String> added = shown(read(BEGRIPPEN, gone, AANVRAAG, gone, TARIEF), read(TOEZICHT, BEGRIPPEN, gone, AANVRAAG, gone, TARIEF));
        assertTrue(added.containsAll(List.of("artikel-2 GELIJK artikel-3", "artikel-4 GELIJK artikel-5")), added.toString());
    }

    private static String standard(String title, String second) {
        return "Artikel %d " + title + "\n1. Het college kan nadere regels stellen.\n2. " + second + "\n";
    }

    private static List<TekstEenheid> read(String... artikelen) {
        StringBuilder all = new StringBuilder("besluit:\n");
        for (int i = 0; i < artikelen.length; i++) {
            all.append(artikelen[i].formatted(i + 1));
        }
        return OntwerpbesluitReader.read(all.toString());
    }

    private static List<String> shown(List<TekstEenheid> was, List<TekstEenheid> wordt) {
        return shown(EenheidAfkomst.tussen(was, wordt));
    }

    private static List<String> shown(List<EenheidAfkomst> rows) {
        return rows.stream().map(row -> row.oud() + " " + row.relatie() + " " + row.nieuw()).toList();
    }
}
