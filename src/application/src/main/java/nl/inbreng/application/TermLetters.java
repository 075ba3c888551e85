package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.FiledTerm;
import nl.inbreng.domain.verzoek.FiledTerms;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Reminder;
import nl.inbreng.domain.verzoek.Verificatie;
import nl.inbreng.domain.verzoek.Verzoek;

/** The letters that bring a term to mind, to whoever must act, in plain Dutch. Each says why the term ends when it ends. */
@Dependent
public class TermLetters {

    private final Installation installation;

    @Inject
    public TermLetters(Installation installation) {
        this.installation = installation;
    }

    /** The letter of a reminder; empty when the griffie must act and its address is not known. */
    public Optional<Letter> reminder(Reminder reminder, Verzoek verzoek, Obstacles.Facts facts) {
        return switch (reminder.about()) {
            case SUPPORT_SHORT -> Optional.of(supportShort(reminder, verzoek, facts));
            case SUPPORT_ENOUGH -> Optional.of(supportEnough(reminder, verzoek, facts.regeling()));
            case FILING -> Optional.of(filing(reminder, verzoek));
            case REPAIR -> Optional.of(isShort(verzoek) ? moreSupport(reminder, verzoek) : repair(reminder, verzoek));
            case REPAIR_ENDED -> Optional.of(repairEnded(reminder, verzoek, facts.regeling()));
            case REPAIR_UNUSED -> toGriffie(reminder, verzoek, facts.regeling(), "De indiener heeft niet hersteld binnen de hersteltermijn. U kunt nu beslissen.");
            case REVIEW -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn om over dit verzoek te beslissen is bijna voorbij.");
            case REVIEW_LATE -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn om over dit verzoek te beslissen is voorbij. Er is nog geen beslissing.");
            case VOLLEDIGHEID -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn om te laten weten of dit verzoek compleet is, is bijna voorbij.");
            case VOLLEDIGHEID_LATE -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn om te laten weten of dit verzoek compleet is, is voorbij.");
            case PREADVIES_LATE -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn voor het advies van het college is voorbij.");
            case BESLUIT_LATE -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn om dit verzoek te behandelen is voorbij. Er is nog geen uitkomst.");
            case PREADVIES -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn voor het advies van het college is bijna voorbij.");
            case BESLUIT -> toGriffie(reminder, verzoek, facts.regeling(), "De termijn om dit verzoek te behandelen is bijna voorbij. Er is nog geen uitkomst.");
        };
    }

    private Letter supportShort(Reminder reminder, Verzoek verzoek, Obstacles.Facts facts) {
        Threshold threshold = verzoek.threshold().orElseThrow();
        return toFiler(reminder, verzoek, "Er is nog niet genoeg steun voor " + Wording.named(verzoek),
                """
                Uw verzoek ‘%s’ heeft nog niet genoeg steun.

                Steun tot nu toe: %d van de %d. Er moeten er nog %d bij.
                Steunen kan %s.

                Deel de pagina van uw verzoek met anderen:
                %s

                Waarom dan? %s
                """.formatted(verzoek.inhoud().titel(), threshold.counted(facts.confirmed()), threshold.number(), threshold.missing(facts.confirmed()),
                        Wording.until(reminder.end().at()), installation.page(verzoek.kenmerk()), reminder.end().reason()));
    }

    private Letter supportEnough(Reminder reminder, Verzoek verzoek, Regeling regeling) {
        String until = Wording.until(reminder.end().at());
        return toFiler(reminder, verzoek, "U kunt nu indienen: " + Wording.named(verzoek),
                """
                Uw verzoek ‘%s’ heeft genoeg steun, maar het is nog niet ingediend.

                %s
                Indienen gaat niet vanzelf. U drukt zelf op de knop:
                %s

                Waarom dan? %s
                """.formatted(verzoek.inhoud().titel(), regeling.window().closesFiling() ? "Indienen kan " + until + ". Daarna kan het niet meer."
                        : "Steunen kan " + until + ". Indienen kan daarna ook nog.", installation.page(verzoek.kenmerk()) + "/indienen", reminder.end().reason()));
    }

    private Letter filing(Reminder reminder, Verzoek verzoek) {
        String page = installation.page(verzoek.kenmerk());
        return toFiler(reminder, verzoek, "Nog niet ingediend: " + Wording.named(verzoek),
                """
                U kunt geen steun meer verzamelen voor uw verzoek ‘%s’. Er is genoeg steun, maar het is nog niet ingediend.

                Indienen kan nog. Dat gaat niet vanzelf. U drukt zelf op de knop:
                %s

                Wilt u niet meer indienen? Trek uw verzoek dan in:
                %s
                """.formatted(verzoek.inhoud().titel(), page + "/indienen", page + "/intrekken"));
    }

    private Letter repair(Reminder reminder, Verzoek verzoek) {
        return toFiler(reminder, verzoek, "Herstel uw verzoek " + Wording.number(verzoek),
                """
                De griffie vroeg u om uw verzoek ‘%s’ te herstellen. Dat is nog niet gebeurd.

                Herstellen kan %s:
                %s

                Wat de griffie vroeg: %s

                Waarom dan? %s
                """.formatted(verzoek.inhoud().titel(), Wording.until(reminder.end().at()), installation.page(verzoek.kenmerk()) + "/schrijven",
                        verzoek.oordeel().map(Oordeel::motivering).orElseThrow(), reminder.end().reason()));
    }

    /** Too little support was valid; then there is no decision to quote, and supporting is open again. */
    private static boolean isShort(Verzoek verzoek) {
        return verzoek.verificatie().filter(Verificatie::tekort).isPresent();
    }

    private Letter moreSupport(Reminder reminder, Verzoek verzoek) {
        return toFiler(reminder, verzoek, "Er is nog te weinig geldige steun: " + Wording.number(verzoek),
                """
                De griffie telde te weinig geldige steun voor uw verzoek ‘%s’. Inwoners kunnen u weer steunen %s:
                %s

                Is er genoeg? Dien uw verzoek dan op die pagina opnieuw in. Dat gaat niet vanzelf.

                Wat de griffie vond: %s

                Waarom dan? %s
                """.formatted(verzoek.inhoud().titel(), Wording.until(reminder.end().at()), installation.page(verzoek.kenmerk()),
                        verzoek.verificatie().orElseThrow().reden(), reminder.end().reason()));
    }

    private Letter repairEnded(Reminder reminder, Verzoek verzoek, Regeling regeling) {
        if (isShort(verzoek)) return supportEnded(reminder, verzoek, regeling);
        return toFiler(reminder, verzoek, "De tijd om te herstellen is voorbij: " + Wording.number(verzoek),
                """
                U kon uw verzoek ‘%s’ herstellen %s. Dat is niet gebeurd.

                De griffie kan nu beslissen over de tekst die er is. Zolang de griffie niet heeft beslist, kunt u nog herstellen:
                %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(verzoek.inhoud().titel(), Wording.until(reminder.end().at()), installation.page(verzoek.kenmerk()) + "/schrijven", Wording.contact(regeling)));
    }

    private Letter supportEnded(Reminder reminder, Verzoek verzoek, Regeling regeling) {
        return toFiler(reminder, verzoek, "De tijd voor extra steun is voorbij: " + Wording.number(verzoek),
                """
                Inwoners konden uw verzoek ‘%s’ weer steunen %s. U hebt het niet opnieuw ingediend.

                De griffie kan nu beslissen. Is er intussen genoeg geldige steun? Dan kunt u tot die beslissing nog indienen:
                %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(verzoek.inhoud().titel(), Wording.until(reminder.end().at()), installation.page(verzoek.kenmerk()), Wording.contact(regeling)));
    }

    private Letter toFiler(Reminder reminder, Verzoek verzoek, String subject, String body) {
        return Letters.plain(key(reminder, verzoek), verzoek.indiener().email(), subject, body);
    }

    private Optional<Letter> toGriffie(Reminder reminder, Verzoek verzoek, Regeling regeling, String sentence) {
        Deadline end = ahead(reminder, verzoek, regeling);
        return EmailAddress.parse(regeling.header().gemeente().griffie().email()).map(to -> Letters.plain(key(reminder, verzoek), to, "Termijn van verzoek " + Wording.number(verzoek),
                """
                %s

                Nummer: %s
                Titel: %s
                Termijn: %s

                Waarom dan? %s

                Het dossier staat op het werkblad:
                %s/werkblad/%s
                """.formatted(sentence, Wording.number(verzoek), verzoek.inhoud().titel(), Wording.until(end.at()), end.reason(), installation.baseUrl(), verzoek.kenmerk())));
    }

    /** When a hersteltermijn passed unused, the griffie needs its own term. */
    private static Deadline ahead(Reminder reminder, Verzoek verzoek, Regeling regeling) {
        if (reminder.about() != Reminder.About.REPAIR_UNUSED) return reminder.end();
        return FiledTerms.of(TermKind.TOETS, verzoek, regeling).map(FiledTerm::end).orElseThrow();
    }

    private static String key(Reminder reminder, Verzoek verzoek) {
        return "herinnering|" + verzoek.kenmerk() + "|" + reminder.key();
    }
}
