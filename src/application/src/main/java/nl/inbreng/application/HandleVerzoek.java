package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * What the griffie does with a filed verzoek: decide, plan, name the drager, record the outcome. Each act names the version
 * of the page it was done on, so that two griffiers never overwrite each other.
 */
@Dependent
@Transactional
public class HandleVerzoek {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public HandleVerzoek(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, Letters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.letters = letters;
        this.clock = clock;
    }

    /** What a page shows of a verzoek when it is opened. @param kenmerk the verzoek @param version its version then */
    public record Opened(Kenmerk kenmerk, long version) {}

    /** Decides on admissibility and tells the filer, with the next route when it is a refusal. */
    public Moving decide(Actor actor, Opened opened, Oordeel oordeel) {
        return act(actor, opened, verzoek -> {
            Regeling regeling = editions.verzoek(verzoek);
            if (oordeel.soort() == Oordeel.Soort.HERSTEL && regeling.terms().repair().isEmpty()) {
                return new Moving.Incomplete(new Shortcoming("soort", "Deze regeling kent geen hersteltermijn. Kies toegelaten of niet toegelaten."));
            }
            Moving moving = verzoek.decide(oordeel, regeling, clock.instant());
            if (moving instanceof Moving.Moved) {
                note(verzoek, "De griffie heeft beslist: " + oordeel.soort().word() + " (" + oordeel.citation(regeling) + ").");
                outbox.add(letters.decision(verzoek, oordeel, regeling));
                if (verzoek.stand() == Stand.NIET_ONTVANKELIJK) letters.stopped(verzoek, regeling, signatures.wantingNews(verzoek)).forEach(outbox::add);
            }
            return moving;
        });
    }

    /** Puts it on the agenda and tells the filer. */
    public Moving plan(Actor actor, Opened opened, Planning planning) {
        return act(actor, opened, verzoek -> {
            Moving moving = verzoek.plan(planning);
            if (moving instanceof Moving.Moved) {
                note(verzoek, "Het verzoek staat op de agenda van " + planning.vergadering() + " op " + Wording.moment(planning.begins()) + ", bij " + planning.agendapunt() + ".");
                outbox.add(letters.planned(verzoek, planning));
            }
            return moving;
        });
    }

    /** Names who carries a burgeramendement into the raad. */
    public Moving nameDrager(Actor actor, Opened opened, String name) {
        return act(actor, opened, verzoek -> {
            if (verzoek.instrument() != Instrument.BURGERAMENDEMENT) return new Moving.NotFrom(verzoek.stand());
            if (name.isBlank() || name.length() > 200) return new Moving.Incomplete(new Shortcoming("drager", "Vul de naam in van het raadslid of van het presidium."));
            Moving moving = verzoek.carriedBy(name.strip());
            if (moving instanceof Moving.Moved) note(verzoek, "Het burgeramendement wordt in de raad ingebracht door " + name.strip() + ".");
            return moving;
        });
    }

    /** Records the outcome and tells the filer and the supporters who asked. */
    public Moving conclude(Actor actor, Opened opened, Uitkomst uitkomst, String toelichting) {
        return act(actor, opened, verzoek -> {
            if (!Uitkomst.of(verzoek.inhoud().shape()).contains(uitkomst)) {
                return new Moving.Incomplete(new Shortcoming("uitkomst", "Deze uitkomst past niet bij dit soort verzoek. Kies een andere."));
            }
            if (uitkomst.needsDrager() && verzoek.drager().isEmpty()) {
                return new Moving.Incomplete(new Shortcoming("uitkomst", "Noem eerst de drager. Alleen een raadslid kan een amendement indienen waarover de raad stemt (Gemeentewet, artikel 147b)."));
            }
            if (toelichting.length() > Oordeel.LIMIT) {
                return new Moving.Incomplete(new Shortcoming("toelichting", "Gebruik voor de toelichting hooguit " + Oordeel.LIMIT + " tekens."));
            }
            Moving moving = verzoek.conclude(uitkomst, toelichting.strip());
            if (moving instanceof Moving.Moved) {
                note(verzoek, "De uitkomst: " + uitkomst.word() + ".");
                tell(verzoek);
            }
            return moving;
        });
    }

    private void tell(Verzoek verzoek) {
        Regeling regeling = editions.verzoek(verzoek);
        outbox.add(letters.outcome(verzoek, regeling, verzoek.indiener().email(), "indiener"));
        int row = 0;
        for (EmailAddress supporter : signatures.wantingNews(verzoek)) {
            outbox.add(letters.outcome(verzoek, regeling, supporter, "steun-" + row++));
        }
    }

    private Moving act(Actor actor, Opened opened, Function<Verzoek, Moving> act) {
        Optional<Verzoek> found = verzoeken.find(opened.kenmerk()).filter(v -> actor.isGriffieOf(v.gemeente())).filter(v -> v.number().isPresent());
        if (found.isEmpty()) return new Moving.Unknown();
        if (found.get().version() != opened.version()) return new Moving.Stale();
        return act.apply(found.get());
    }

    private void note(Verzoek verzoek, String text) {
        Instant now = clock.instant();
        verzoeken.note(verzoek, new Event(now, Event.By.GRIFFIE, verzoek.stand(), text));
    }
}
