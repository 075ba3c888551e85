package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Circumstances;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.Finding;
import nl.inbreng.text.FormCheck;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.TekstEenheid;

/** The text on which an amendement is written: a version of the draft decision, or for a subamendement that decision with the amendement in it. */
@Dependent
public class CurrentBase {

    private static final String TARGET = "opAmendement";

    private final Agenda agenda;
    private final Verzoeken verzoeken;
    private final ReadBesluit besluiten;

    @Inject
    public CurrentBase(Agenda agenda, Verzoeken verzoeken, ReadBesluit besluiten) {
        this.agenda = agenda;
        this.verzoeken = verzoeken;
        this.besluiten = besluiten;
    }

    /** Whether it can be put to residents as it stands: the version on which it was written is confirmed, not replaced, and still reads as it did. */
    boolean holds(Amendement text) {
        return agenda.voorstel(text.voorstel().id()).filter(v -> v.status() == StoredVoorstel.Status.BEVESTIGD && v.isPinnedBy(text)).isPresent() && stands(text);
    }

    /** That the raad decided already, so that nothing can be proposed any more. */
    Optional<Shortcoming> decided(Amendement text) {
        return besluiten.isOver(text) ? Optional.of(new Shortcoming("voorstel", "De raad heeft over dit voorstel al besloten. Uw tekst is bewaard.")) : Optional.empty();
    }

    /** The units on which a text is written; empty when the amendement that it changes cannot be put into this version. @param voorstel the version that it names */
    public Optional<List<TekstEenheid>> units(Amendement text, StoredVoorstel voorstel) {
        if (text.opAmendement().isBlank()) return Optional.of(voorstel.eenheden());
        return amended(text).map(v -> (Amendement) v.inhoud()).filter(voorstel::isBaseOf).map(amended -> with(voorstel.eenheden(), amended));
    }

    /** What the form check finds, to show while somebody writes; empty when the version that it names was withdrawn, since its text is not given out. */
    public List<Finding> findings(Amendement text) {
        Proposal proposal = new Proposal("", text.wijzigingen(), text.alternatief(), text.opAmendement());
        return agenda.voorstel(text.voorstel().id()).filter(v -> v.status() != StoredVoorstel.Status.INGETROKKEN).flatMap(v -> units(text, v))
                .map(units -> FormCheck.of(units, proposal, new Circumstances(text.toelichting(), text.dekking()))).orElse(List.of());
    }

    /** What the form check finds that keeps it from being published or filed. Whether its version counts (V6), and time and support (V11), are judged elsewhere. */
    List<Shortcoming> blocking(Amendement text) {
        return findings(text).stream().filter(finding -> finding.code().isBlocking()).map(finding -> new Shortcoming("wijzigingen", finding.message())).toList();
    }

    /** What keeps it from being filed: for a subamendement also that the other amendement stopped or reads otherwise now. */
    List<Shortcoming> unfit(Amendement text) {
        if (text.opAmendement().isBlank()) return blocking(text);
        Optional<Shortcoming> target = wrongTarget(text).or(() -> stands(text) ? Optional.empty()
                : wrong("Het amendement dat u wilt wijzigen, heeft nu een andere tekst. Uw wijziging past daar niet meer op. Kopieer uw tekst en begin opnieuw bij dat amendement."));
        return target.map(List::of).orElseGet(() -> blocking(text));
    }

    private boolean stands(Amendement text) {
        return agenda.voorstel(text.voorstel().id()).flatMap(v -> units(text, v)).filter(units -> text.wijzigingen().stream().allMatch(change -> StoredVoorstel.holds(units, change))).isPresent();
    }

    /** The published subamendementen on this amendement that still run. */
    List<Verzoek> changing(Verzoek amended) {
        if (!(amended.inhoud() instanceof Amendement text)) return List.of();
        return verzoeken.openOn(amended.gemeente(), text.voorstel().id()).stream()
                .filter(v -> v.inhoud() instanceof Amendement sub && sub.opAmendement().equals(amended.kenmerk().value())).toList();
    }

    static List<TekstEenheid> with(List<TekstEenheid> units, Amendement amended) {
        return Consolidation.clean(amended.isAlternative() ? Consolidation.replaced(units, amended.alternatief()) : Consolidation.read(units, amended.wijzigingen()));
    }

    /** Why a subamendement cannot change what it names; empty for one that can, and for every other amendement. */
    Optional<Shortcoming> wrongTarget(Amendement text) {
        if (text.opAmendement().isBlank()) return Optional.empty();
        Optional<Verzoek> amended = amended(text);
        if (amended.isEmpty()) return wrong("Het amendement dat u wilt wijzigen, loopt niet meer of is nooit gepubliceerd. Wijzig het raadsvoorstel zelf.");
        Amendement target = (Amendement) amended.get().inhoud();
        if (!target.opAmendement().isBlank()) return wrong("Dit is al een wijziging van een ander amendement. Die kunt u niet nog een keer wijzigen. Wijzig het eerste amendement.");
        return target.voorstel().id() == text.voorstel().id() ? Optional.empty()
                : wrong("Het amendement dat u wilt wijzigen, is op een andere tekst van het raadsvoorstel geschreven. Begin bij dat amendement.");
    }

    /** The published amendement that a subamendement changes, while it runs. */
    Optional<Verzoek> amended(Amendement text) {
        return Optional.of(text.opAmendement()).filter(Kenmerk::isWellFormed).map(Kenmerk::new).filter(verzoeken::isReadable).flatMap(verzoeken::find)
                .filter(v -> v.inhoud() instanceof Amendement && v.stand().isPublic() && v.stand().isRunning());
    }

    private static Optional<Shortcoming> wrong(String sentence) {
        return Optional.of(new Shortcoming(TARGET, sentence));
    }
}
