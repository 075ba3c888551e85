package nl.inbreng.application.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.TekstEenheid;

/** What became of changes on a newer version, in the same plain Dutch for the mail, the page of the filer, the desk and the list of the voorzitter. */
public final class RebaseWords {

    private static final String KEPT = " Uw tekst blijft bewaard. U kunt hem lezen en kopiëren.";

    private RebaseWords() {}

    /** What people call a change: its unit, or of an added text its place. */
    public static String name(Wijziging change) {
        if (change.actie().adds()) return "nieuwe tekst " + beside(change);
        return change.actie().moves() ? "verplaatsing van " + TekstEenheid.whole(change) : change.citeertitel();
    }

    /** The same with its number in the newer version, where that is another one: "artikel 4 (was artikel 3)". Where an added text comes now is told in its sentence. */
    public static String name(Onderdeel part) {
        Wijziging change = part.wijziging();
        String old = change.actie().moves() ? TekstEenheid.whole(change) : change.citeertitel();
        return part.voorstel().filter(proposal -> !proposal.actie().adds()).map(RebaseWords::name).filter(now -> !now.equals(name(change))).map(now -> now + " (was " + old + ")").orElseGet(() -> name(change));
    }

    /** Where an added text comes to stand. */
    public static String beside(Wijziging added) {
        return (added.actie() == Wijziging.Actie.VOEG_TOE_VOOR ? "vóór " : "na ") + added.citeertitel();
    }

    /** What became of one change, for its filer. */
    public static String sentence(Onderdeel part) {
        if (part.wijziging().actie().adds()) return ofAdded(part);
        return part.wijziging().actie().moves() ? ofMoved(part) : ofChanged(part);
    }

    private static String ofAdded(Onderdeel part) {
        return switch (part.uitkomst()) {
            case AL_VERWERKT -> "Uw nieuwe tekst staat nu al in het raadsvoorstel. Deze wijziging is niet meer nodig.";
            case SCHOON -> "De plek voor uw nieuwe tekst is er nog. Uw tekst past nog precies.";
            case VERPLAATST, SAMENGEVOEGD, CONFLICT -> "De tekst rond uw nieuwe tekst is veranderd." + part.voorstel().map(place -> " Uw nieuwe tekst komt nu " + beside(place) + ".").orElse("");
            case WEES -> "De plek voor uw nieuwe tekst staat niet meer in het besluit." + KEPT;
        };
    }

    private static String ofMoved(Onderdeel part) {
        String now = part.plaatsNu().isEmpty() ? "" : " Het stuk komt dan " + part.plaatsNu() + ".";
        return switch (part.uitkomst()) {
            case AL_VERWERKT -> "Dit stuk staat nu al op de plek die u wilt. Deze wijziging is niet meer nodig.";
            case SCHOON -> "Het stuk en de plek zijn er nog. Uw verplaatsing past nog precies.";
            case VERPLAATST -> "De plek waar u dit stuk wilt, is veranderd. Uw verplaatsing past nog." + now;
            case SAMENGEVOEGD -> "De tekst van dit stuk is veranderd. U verplaatst de nieuwe tekst." + now;
            case CONFLICT -> "Dit stuk is gesplitst, samengevoegd met een ander stuk, of heel anders geschreven. Kies of u het nog wilt verplaatsen." + now;
            case WEES -> (part.basisNu().isEmpty() ? "Het stuk dat u wilt verplaatsen, vonden wij niet terug in het besluit." : "De plek waar u dit stuk wilt, staat niet meer in het besluit. Het stuk zelf is er nog.") + KEPT;
        };
    }

    private static String ofChanged(Onderdeel part) {
        return switch (part.uitkomst()) {
            case AL_VERWERKT -> "Wat u vroeg, staat nu al in het raadsvoorstel. Deze wijziging is niet meer nodig.";
            case SCHOON -> "Deze tekst is niet veranderd. Uw wijziging past nog precies.";
            case VERPLAATST -> "Deze tekst staat nu op een andere plek. Uw wijziging gaat mee.";
            case SAMENGEVOEGD -> "Deze tekst is ook veranderd, maar in andere woorden. Uw wijziging is erin gezet.";
            case CONFLICT -> "Deze tekst is veranderd op de plek waar u iets anders wilt. Kies wat er moet staan.";
            case WEES -> "Deze tekst vonden wij niet terug in het besluit." + KEPT;
        };
    }

    /** What became of another text for the whole decision, for its filer. */
    public static String ofWhole(Uitkomst outcome) {
        return "U schreef een andere tekst voor het hele besluit. " + switch (outcome) {
            case AL_VERWERKT -> "De nieuwe versie luidt nu al zo.";
            case CONFLICT -> "De nieuwe versie verandert zelf ook iets aan het besluit. Houdt u uw tekst? Dan gaat die verandering niet door. Kies wat u wilt.";
            case SCHOON, VERPLAATST, SAMENGEVOEGD, WEES -> "Het besluit zelf is niet veranderd. U hoeft alleen te bevestigen.";
        };
    }

    /** Which changes have no place any more and which the filer must choose about; empty when nothing was lost. */
    public static String losses(Herbasis herbasis) {
        if (herbasis.isWhole() && herbasis.uitkomst().equals(Optional.of(Uitkomst.CONFLICT))) return "De nieuwe versie verandert zelf ook iets aan het besluit.";
        return Stream.of(listed("Geen plaats meer in de tekst van nu: ", herbasis.with(Uitkomst.WEES)), listed("Anders veranderd in de tekst van nu: ", herbasis.with(Uitkomst.CONFLICT)))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String listed(String lead, List<Onderdeel> parts) {
        return parts.isEmpty() ? "" : parts.stream().map(part -> name(part.wijziging())).collect(Collectors.joining("; ", lead, "."));
    }

    /** What became of one change in the own text of a drager, for the griffie that records it anew. @param field whether there is a field for it: only where the residents still ask something */
    public static String ofDrager(Onderdeel part, boolean field) {
        String name = Character.toUpperCase(name(part.wijziging()).charAt(0)) + name(part.wijziging()).substring(1);
        String left = ": de inwoners vragen hier niets meer. Daarom is er geen veld voor. Wil de drager dit nog? Dan dient hij dit deel zelf in. Zijn tekst staat hieronder, om te kopiëren.";
        return name + switch (part.uitkomst()) {
            case AL_VERWERKT -> ": het raadsvoorstel luidt nu al zoals de drager wil." + (field ? " Laat u het veld leeg? Dan geldt daar de tekst van de inwoners." : "");
            case SCHOON, VERPLAATST -> field ? ": past nog." : left;
            case SAMENGEVOEGD -> field ? ": is in de nieuwe tekst gezet. Lees of dit klopt." : left;
            case CONFLICT -> field ? ": de nieuwe tekst is hier anders veranderd. Ingevuld is wat de drager eerst schreef. Vraag wat er nu moet staan." : left;
            case WEES -> ": heeft geen plaats meer in de tekst van nu. De tekst van de drager staat hieronder, om te kopiëren.";
        };
    }

    /** Whether it fits the text of now, for the griffie while the filer did not confirm it. Empty string for a comparison that failed. */
    public static String forGriffie(Herbasis herbasis) {
        String confirm = " De indiener moet dat nog bevestigen.";
        return herbasis.uitkomst().map(outcome -> switch (outcome) {
            case AL_VERWERKT -> "De tekst van nu luidt al zo. " + (herbasis.isOpen() ? "De indiener moet nog kiezen: intrekken of laten staan." : "De indiener laat het verzoek toch staan.");
            case SCHOON -> "Ja." + confirm;
            case VERPLAATST -> "Ja, op een andere plaats." + confirm;
            case SAMENGEVOEGD -> "Ja, beide wijzigingen passen samen." + confirm;
            case CONFLICT, WEES -> "Nee, niet helemaal. " + losses(herbasis) + " De indiener moet kiezen.";
        }).orElse("");
    }
}
