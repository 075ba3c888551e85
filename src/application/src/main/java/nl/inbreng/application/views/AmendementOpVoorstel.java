package nl.inbreng.application.views;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.Rebase;

/**
 * One amendement among the others on its raadsvoorstel.
 *
 * @param dossier everything about it
 * @param base    the version on which its text was written; the raad may vote on a later one
 * @param herbasis what became of it on the version on which the raad votes, while the filer did not confirm that
 */
public record AmendementOpVoorstel(Dossier dossier, StoredVoorstel base, Optional<Herbasis> herbasis) {

    /** One that waits for no newer version. */
    public AmendementOpVoorstel(Dossier dossier, StoredVoorstel base) {
        this(dossier, base, Optional.empty());
    }

    /** Where it has its place among the others. */
    public enum Plaats {
        /** Filed and not turned away: on the list of the voorzitter. */
        STEMLIJST,
        /** Published, and still gathering support. */
        STEUN,
        /** Public, but the raad does not vote on it: turned away, or its time is over. */
        AFGEVALLEN;

        /** @param numbered whether it was filed and has a number @param decided whether there is an outcome */
        static Plaats of(Stand stand, boolean numbered, boolean decided) {
            if (stand == SharedStand.OPEN_VOOR_STEUN) return STEUN;
            return numbered && (stand.isRunning() || decided) ? STEMLIJST : AFGEVALLEN;
        }
    }

    /** The key by which the text engine knows it: its kenmerk. */
    public String id() {
        return dossier.verzoek().kenmerk().toString();
    }

    /** The number, or the title in quotes while it has none. */
    public String naam() {
        return dossier.verzoek().number().map(VerzoekNumber::toString).orElse("‘" + dossier.verzoek().inhoud().titel() + "’");
    }

    /** The text that is put to the vote: that of the drager when it has one of its own, or else that of the residents. */
    public Amendement tekst() {
        return eigenTekst().orElseGet(() -> (Amendement) dossier.verzoek().inhoud());
    }

    /** The text as it is weighed on the version of the vote: with its places there when nothing is left for the filer but to confirm them. */
    public Amendement gewogen() {
        return laid().map(tekst()::with).orElseGet(this::tekst);
    }

    /** Whether it is weighed at places that its filer did not confirm yet. */
    public boolean isLaid() {
        return laid().isPresent();
    }

    /** Whether the version of the vote says all of it already: nothing of it is weighed there, or an added text would come in twice. */
    public boolean isDone() {
        return eigenTekst().isEmpty() && herbasis.filter(Herbasis::isDone).isPresent();
    }

    /** Whether it is another text for the whole decision, written on an older version, that would undo what the version of the vote changed: its filer did not choose that. */
    public boolean undoes(StoredVoorstel voted) {
        return tekst().isAlternative() && !tekst().voorstel().sha256().equals(voted.ref().sha256()) && !isDone() && !isLaid();
    }

    /** Whether it has a final outcome: it is not moved any more, and its filer chooses nothing. */
    public boolean isConcluded() {
        return dossier.verzoek().isConcluded();
    }

    /** What was decided about it and on which version, in one sentence. Only for one with an outcome. */
    public String besloten() {
        Uitkomst outcome = dossier.verzoek().uitkomst().orElseThrow();
        return (outcome.isDecided() ? "Hierover heeft de raad al besloten: " : "Hierover hoeft de raad niet te besluiten: ") + outcome.word() + ", op versie " + base.ref().versie() + ".";
    }

    /** The same for a subamendement on it: what the griffie does with that. */
    public String beslotenVoorSub() {
        Uitkomst outcome = dossier.verzoek().uitkomst().orElseThrow();
        return (outcome.isDecided() ? "Over het amendement waar dit subamendement bij hoort, heeft de raad al besloten." : "Het amendement waar dit subamendement bij hoort, is " + outcome.word() + ".") + " Leg ook van dit subamendement de uitkomst vast.";
    }

    /** Whether a part of it is weighed, since the version of the vote says the rest already. */
    public boolean isPart() {
        return isLaid() && herbasis.filter(known -> !known.with(Rebase.Uitkomst.AL_VERWERKT).isEmpty()).isPresent();
    }

    private Optional<List<Wijziging>> laid() {
        return eigenTekst().isPresent() ? Optional.empty() : herbasis.flatMap(Herbasis::laid);
    }

    /** What the drager proposes instead of the words of the residents; empty when nothing. */
    public Optional<Amendement> eigenTekst() {
        return dossier.verzoek().drager().flatMap(Drager::tekst).filter(Amendement.class::isInstance).map(Amendement.class::cast);
    }

    /** The published text that is put to the vote; empty for what was published before revisions were kept. */
    public Optional<AmendementRevisie> revisie() {
        return dossier.revisies().stream().filter(one -> one.inhoud().equals(tekst())).reduce((earlier, later) -> later);
    }

    /** Where it has its place. */
    public Plaats plaats() {
        Verzoek verzoek = dossier.verzoek();
        return Plaats.of(verzoek.stand(), verzoek.number().isPresent(), verzoek.uitkomst().isPresent());
    }

    /** What the text engine weighs. */
    public Proposal proposal() {
        Amendement text = gewogen();
        return new Proposal(id(), text.wijzigingen(), text.alternatief(), text.opAmendement());
    }
}
