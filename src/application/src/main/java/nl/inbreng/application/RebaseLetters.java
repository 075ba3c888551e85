package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Rebase.Uitkomst;

/** The letters about a newer version of a raadsvoorstel. Subjects never tell which request somebody supports, links name nobody. */
@Dependent
public class RebaseLetters {

    private static final String LOOK = "Wij konden uw wijziging niet op de nieuwe tekst leggen. Uw tekst blijft bewaard zoals u hem schreef. Vergelijk hem zelf met de nieuwe tekst. De griffie weet dit en helpt u.";

    private final Installation installation;

    @Inject
    public RebaseLetters(Installation installation) {
        this.installation = installation;
    }

    /** Tells the filer what to do. */
    public Letter toFiler(Verzoek verzoek, Herbasis herbasis) {
        return toFiler(verzoek, herbasis, "Het raadsvoorstel waarop u ‘" + verzoek.inhoud().titel() + "’ schreef, heeft een nieuwe versie.");
    }

    /** Tells the filer of a subamendement, once the filer of the amendement that it changes chose for the newer version. @param since the texts of that amendement since the one that this was written on, the one of now last; never empty */
    public Letter toFilerOfSub(Verzoek sub, Herbasis herbasis, List<AmendementRevisie> since) {
        String other = since.stream().anyMatch(AmendementRevisie::materieel) ? "De indiener daarvan heeft zijn tekst aangepast en vraagt nu iets anders." : "De indiener daarvan heeft zijn tekst aangepast. Hij vraagt nog hetzelfde.";
        return toFiler(sub, herbasis, """
                Met ‘%s’ wilt u een ander burgeramendement wijzigen: ‘%s’.
                Het raadsvoorstel heeft een nieuwe versie. %s Daarom moet uw wijziging ook mee naar die tekst. Dat gaat niet vanzelf.""".formatted(sub.inhoud().titel(), since.getLast().inhoud().titel(), other));
    }

    private Letter toFiler(Verzoek verzoek, Herbasis herbasis, String lead) {
        return Letters.plain(key(verzoek, herbasis, "indiener"), verzoek.indiener().email(), "Nieuwe versie van het raadsvoorstel: kies wat u wilt met " + Wording.named(verzoek),
                """
                %s

                %s

                Bekijk de oude tekst, de nieuwe tekst en uw eigen tekst naast elkaar, en kies:
                %s

                Zolang u niets bevestigt, blijft uw tekst zoals hij is.

                %s
                """.formatted(lead, toldTo(herbasis), installation.page(verzoek.kenmerk()) + "/nieuwe-versie", SupportWords.toFiler(verzoek, herbasis)));
    }

    /** What the filer must do, and what became of each change. */
    private static String toldTo(Herbasis herbasis) {
        if (herbasis.uitkomst().isEmpty()) return LOOK;
        if (herbasis.isWhole()) return RebaseWords.ofWhole(herbasis.uitkomst().get()) + (herbasis.isDone() ? " Kies op de pagina wat u met uw verzoek wilt." : "");
        return herbasis.onderdelen().stream().map(part -> "- " + RebaseWords.name(part) + ": " + RebaseWords.sentence(part))
                .collect(Collectors.joining("\n", whatToDo(herbasis.uitkomst().get()) + "\n\n", ""));
    }

    /** True of every kind of change: what became of each is told below it. */
    private static String whatToDo(Uitkomst outcome) {
        return switch (outcome) {
            case SCHOON, VERPLAATST -> "Wat u vraagt, past ook op de nieuwe tekst. U hoeft alleen te bevestigen.";
            case SAMENGEVOEGD -> "De nieuwe tekst verandert zelf ook iets. Lees of dit klopt met wat u vraagt, en bevestig het of pas het aan.";
            case CONFLICT -> "De nieuwe tekst verandert iets waar u iets anders wilt. Kies wat er moet staan.";
            case WEES -> "Niet alles wat u vraagt, heeft nog een plaats in de nieuwe tekst. Kies op de pagina wat u wilt.";
            case AL_VERWERKT -> "Wat u vraagt, staat nu al in de nieuwe tekst. Kies op de pagina wat u met uw verzoek wilt.";
        };
    }

    /** Tells supporters who asked for news. */
    public List<Letter> toSupporters(Verzoek verzoek, Herbasis herbasis, Regeling regeling, List<EmailAddress> supporters) {
        String body = """
                U steunt dit verzoek aan %s:

                %s

                Het raadsvoorstel waar dit over gaat, heeft een nieuwe versie. %s

                %s

                De pagina van het verzoek:
                %s
                """.formatted(Wording.addressed(regeling), verzoek.inhoud().titel(), forSupporters(herbasis.uitkomst()),
                SupportWords.toSupporter(verzoek, herbasis), installation.page(verzoek.kenmerk()));
        return IntStream.range(0, supporters.size())
                .mapToObj(row -> Letters.plain(key(verzoek, herbasis, "steun-" + row), supporters.get(row), "Een raadsvoorstel heeft een nieuwe versie: uw steun blijft bewaard", body)).toList();
    }

    private static String forSupporters(Optional<Uitkomst> outcome) {
        if (outcome.isEmpty()) return "De indiener bekijkt of de wijziging nog past.";
        return switch (outcome.get()) {
            case SCHOON, VERPLAATST -> "De wijziging past ook op de nieuwe tekst. De indiener moet dat nog bevestigen.";
            case SAMENGEVOEGD, CONFLICT -> "De nieuwe tekst verandert hetzelfde stuk. De indiener bekijkt hoe het verder moet.";
            case WEES -> "Het stuk waar de wijziging over gaat, staat er niet meer in. De indiener bekijkt hoe het verder moet.";
            case AL_VERWERKT -> "Wat het verzoek vraagt, staat nu al in de nieuwe tekst.";
        };
    }

    /** Tells the griffie, when its address is known, that one could not be compared. */
    public Optional<Letter> toGriffie(Verzoek verzoek, Herbasis herbasis, Regeling regeling) {
        return EmailAddress.parse(regeling.header().gemeente().griffie().email()).map(to -> Letters.plain(key(verzoek, herbasis, "griffie"), to, "Een burgeramendement vraagt uw aandacht",
                """
                Een raadsvoorstel heeft een nieuwe versie. Dit burgeramendement kon Inbreng niet op de nieuwe tekst leggen:

                %s

                De tekst van de inwoners is niet veranderd. Help de indiener om hem met de nieuwe tekst te vergelijken:
                %s
                """.formatted(verzoek.inhoud().titel(), installation.page(verzoek.kenmerk()))));
    }

    private static String key(Verzoek verzoek, Herbasis herbasis, String reader) {
        return "herbasis|" + verzoek.kenmerk() + "|" + herbasis.van() + "|" + herbasis.naar() + "|" + herbasis.gemaakt().getEpochSecond() + "|" + reader;
    }
}
