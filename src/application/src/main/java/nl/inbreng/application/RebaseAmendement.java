package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;

/** Keeps what becomes of one amendement on a newer version, and tells its filer and supporters. It changes no text. One transaction for each. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RebaseAmendement {

    private final Verzoeken verzoeken;
    private final Agenda agenda;
    private final Herbases herbases;
    private final Signatures signatures;
    private final Outbox outbox;
    private final Rebasing rebasing;
    private final EditionOf editions;
    private final RebaseLetters letters;

    @Inject
    public RebaseAmendement(Verzoeken verzoeken, Agenda agenda, Herbases herbases, Signatures signatures, Outbox outbox, Rebasing rebasing, EditionOf editions, RebaseLetters letters) {
        this.verzoeken = verzoeken;
        this.agenda = agenda;
        this.herbases = herbases;
        this.signatures = signatures;
        this.outbox = outbox;
        this.rebasing = rebasing;
        this.editions = editions;
        this.letters = letters;
    }

    /** Looks at one amendement; a draft, or one that runs. What waits or stands already is not compared again. @param naar our id of the newer version, which the griffie has confirmed */
    public void look(Kenmerk kenmerk, long naar) {
        Optional<Verzoek> running = verzoeken.find(kenmerk).filter(v -> v.inhoud() instanceof Amendement && (isDraft(v) || v.stand().isPublic() && v.stand().isRunning()));
        Optional<StoredVoorstel> voorstel = agenda.voorstel(naar).filter(v -> v.status() == StoredVoorstel.Status.BEVESTIGD);
        if (running.isEmpty() || voorstel.isEmpty()) return;
        Verzoek verzoek = running.get();
        Amendement text = (Amendement) verzoek.inhoud();
        if (text.voorstel().id() == naar || known(verzoek, text, naar)) return;
        rebasing.versions(text, voorstel.get()).map(versies -> rebasing.attempt(kenmerk, text, voorstel.get(), versies)).filter(h -> herbases.add(verzoek, h)).filter(h -> !isDraft(verzoek))
                .ifPresent(herbasis -> tell(verzoek, herbasis));
    }

    /** Whether this text was laid over that version before: it waits for the filer, or the filer lets it stand as it is. */
    private boolean known(Verzoek verzoek, Amendement text, long naar) {
        Optional<Herbasis> standing = herbases.latest(verzoek).filter(last -> !last.isOpen() && last.van() == text.voorstel().id());
        return herbases.open(verzoek).or(() -> standing).filter(last -> last.naar() == naar && last.isOf(text)).isPresent();
    }

    private static boolean isDraft(Verzoek verzoek) {
        return verzoek.stand() == SharedStand.CONCEPT;
    }

    private void tell(Verzoek verzoek, Herbasis herbasis) {
        Regeling regeling = editions.verzoek(verzoek);
        verzoeken.note(verzoek, new Event(herbasis.gemaakt(), Event.By.SYSTEEM, verzoek.stand(), "Het raadsvoorstel heeft een nieuwe versie. De tekst van dit verzoek blijft zoals hij is, tot de indiener hem aanpast.")
                .under(regeling.header().grondslag().citation()));
        List<AmendementRevisie> amended = rebasing.amendedSince((Amendement) verzoek.inhoud());
        outbox.add(amended.isEmpty() ? letters.toFiler(verzoek, herbasis) : letters.toFilerOfSub(verzoek, herbasis, amended));
        letters.toSupporters(verzoek, herbasis, regeling, signatures.wantingNews(verzoek)).forEach(outbox::add);
        if (herbasis.uitkomst().isEmpty()) letters.toGriffie(verzoek, herbasis, regeling).ifPresent(outbox::add);
    }
}
