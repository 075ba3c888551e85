package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.verzoek.Confirming;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Makes a signature count. Only a person who presses the button gets here; opening the link changes nothing.
 * The threshold is dated by {@link DateThreshold} in a transaction of its own after this one, since two confirmations
 * at once do not see each other.
 */
@Dependent
@Transactional
public class ConfirmSignature {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final ReadBesluit besluiten;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    @Inject
    public ConfirmSignature(Verzoeken verzoeken, Signatures signatures, ReadBesluit besluiten, Pseudonyms pseudonyms, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.besluiten = besluiten;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** The verzoek behind a link, for the page that asks; changes nothing. */
    public Optional<Kenmerk> asks(String token) {
        return signatures.find(pseudonyms.digest(token)).map(Signatures.Found::verzoek);
    }

    /** Whether the signature behind a link counts already in the round that runs or ran last, for the text as it is now. */
    public boolean counts(String token) {
        return signatures.find(pseudonyms.digest(token)).filter(Signatures.Found::confirmed)
                .filter(found -> isCurrent(found, verzoeken.find(found.verzoek()).orElseThrow())).isPresent();
    }

    private static boolean isCurrent(Signatures.Found found, Verzoek verzoek) {
        return found.fase() == verzoek.fase() && found.tekst() == verzoek.steunVanaf();
    }

    /** Why pressing the button behind a link would not make a signature count; empty when it would, or when it counts already. Changes nothing. */
    public Optional<Confirming> refused(String token) {
        Optional<Signatures.Found> link = signatures.find(pseudonyms.digest(token));
        return link.isEmpty() ? Optional.of(new Confirming.Unknown()) : refused(link.get());
    }

    private Optional<Confirming> refused(Signatures.Found found) {
        Instant now = clock.instant();
        Verzoek verzoek = verzoeken.find(found.verzoek()).orElseThrow();
        if (found.fase() != verzoek.fase()) return Optional.of(new Confirming.Closed(found.verzoek(), verzoek.firstRound().orElseThrow().closes()));
        if (found.tekst() != verzoek.steunVanaf()) return Optional.of(new Confirming.TextChanged(found.verzoek()));
        if (found.confirmed()) return Optional.empty();
        if (!verzoek.collectsSupport(now)) return Optional.of(new Confirming.Closed(found.verzoek(), verzoek.supportEnds().or(verzoek::closes).orElse(now)));
        if (besluiten.isOver(verzoek.inhoud())) return Optional.of(new Confirming.Decided(found.verzoek()));
        return now.isBefore(found.expires()) ? Optional.empty() : Optional.of(new Confirming.Expired(found.verzoek()));
    }

    /** Confirms the signature behind a link. */
    public Confirming confirm(String token) {
        Optional<Signatures.Found> link = signatures.find(pseudonyms.digest(token));
        if (link.isEmpty()) return new Confirming.Unknown();
        return refused(link.get()).orElseGet(() -> link.get().confirmed() ? new Confirming.Counted(link.get().verzoek()) : switch (signatures.confirm(pseudonyms.digest(token), clock.instant())) {
            case FIRST, ALREADY -> new Confirming.Counted(link.get().verzoek());
            case REPLACED -> new Confirming.Unknown();
        });
    }
}
