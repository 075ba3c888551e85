package nl.inbreng.application.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/** The register of support in memory. */
record MemorySignatures(Memory memory) implements Signatures {

    private static final int MOST_MAILS = 3;

    private record Key(long verzoek, String pseudonym, int tekst) {

        static Key of(Pending pending) {
            return new Key(pending.verzoek().id(), pending.pseudonym(), pending.verzoek().steunVanaf());
        }
    }

    private record Milestone(long verzoek, int fase, int tekst) {

        static Milestone of(Verzoek verzoek) {
            return new Milestone(verzoek.id(), verzoek.fase(), Math.max(1, verzoek.steunVanaf()));
        }
    }

    private record Kept(Kenmerk verzoek, int fase, Optional<EmailAddress> email, boolean wantsNews, Link link, int mails, Optional<Instant> confirmedAt) {

        boolean confirmed() {
            return confirmedAt.isPresent();
        }

        boolean mayBeMailed(Instant at) {
            return !confirmed() && (mails < MOST_MAILS || isExpired(at));
        }

        Kept renewed(Pending by) {
            return new Kept(verzoek, fase, Optional.of(by.signer().email()), by.signer().wantsNews(), by.link(), isExpired(by.at()) ? 1 : mails + 1, confirmedAt);
        }

        Kept counted(Instant at) {
            return new Kept(verzoek, fase, email.filter(e -> wantsNews), wantsNews, link, mails, Optional.of(at));
        }

        private boolean isExpired(Instant at) {
            return !at.isBefore(link.expires());
        }
    }

    @Override public Entry add(Pending pending) {
        return memory.mandatory(() -> {
            Key key = Key.of(pending);
            Kept known = kept().get(key);
            if (known != null) return known.confirmed() ? Entry.CONFIRMED : Entry.WAITING;
            kept().put(key, new Kept(pending.verzoek().kenmerk(), pending.verzoek().fase(), Optional.of(pending.signer().email()),
                    pending.signer().wantsNews(), pending.link(), 1, Optional.empty()));
            return Entry.ADDED;
        });
    }

    @Override public Renewal renew(Pending pending) {
        return memory.mandatory(() -> {
            Key key = Key.of(pending);
            Kept known = kept().get(key);
            if (known == null || !known.mayBeMailed(pending.at())) return Renewal.CAP_REACHED;
            kept().put(key, known.renewed(pending));
            return Renewal.RENEWED;
        });
    }

    @Override public Optional<Found> find(String digest) {
        return memory.with(() -> kept().entrySet().stream().filter(e -> e.getValue().link().digest().equals(digest)).findFirst()
                .map(e -> new Found(e.getValue().verzoek(), e.getValue().fase(), e.getKey().tekst(), e.getValue().confirmed(), e.getValue().link().expires())));
    }

    @Override public Confirmation confirm(String digest, Instant at) {
        return memory.mandatory(() -> {
            Optional<Map.Entry<Key, Kept>> linked = kept().entrySet().stream().filter(e -> e.getValue().link().digest().equals(digest)).findFirst();
            if (linked.isEmpty()) return Confirmation.REPLACED;
            if (linked.get().getValue().confirmed()) return Confirmation.ALREADY;
            kept().put(linked.get().getKey(), linked.get().getValue().counted(at));
            return Confirmation.FIRST;
        });
    }

    @Override public int confirmed(Verzoek verzoek) {
        return memory.with(() -> Math.toIntExact(confirmedOf(verzoek).count()));
    }

    @Override public Optional<Instant> confirmedAs(Verzoek verzoek, int nth) {
        return memory.with(() -> confirmedOf(verzoek).map(k -> k.confirmedAt().orElseThrow()).sorted().skip(nth - 1L).findFirst());
    }

    @Override public Dating dateThreshold(Verzoek verzoek, Instant at) {
        return memory.mandatory(() -> thresholds().putIfAbsent(Milestone.of(verzoek), at) == null ? Dating.FIRST : Dating.ALREADY);
    }

    @Override public Optional<Instant> thresholdMet(Verzoek verzoek) {
        return memory.with(() -> Optional.ofNullable(thresholds().get(Milestone.of(verzoek))));
    }

    @Override public List<EmailAddress> wantingNews(Verzoek verzoek) {
        return memory.with(() -> EmailAddress.once(newestOf(verzoek).filter(Kept::wantsNews).flatMap(k -> k.email().stream())));
    }

    @Override public int confirmedEarlier(Verzoek verzoek) {
        return memory.with(() -> {
            Set<String> renewed = inRound(verzoek).filter(e -> e.getKey().tekst() == verzoek.steunVanaf()).map(e -> e.getKey().pseudonym()).collect(Collectors.toSet());
            return Math.toIntExact(inRound(verzoek).filter(e -> e.getKey().tekst() < verzoek.steunVanaf()).map(e -> e.getKey().pseudonym())
                    .filter(person -> !renewed.contains(person)).distinct().count());
        });
    }

    /** For the text as it is now. */
    private Stream<Kept> confirmedOf(Verzoek verzoek) {
        return inRound(verzoek).filter(e -> e.getKey().tekst() == verzoek.steunVanaf()).map(Map.Entry::getValue);
    }

    /** For every text of this round. */
    private Stream<Map.Entry<Key, Kept>> inRound(Verzoek verzoek) {
        return confirmedEntries(verzoek).filter(e -> e.getValue().fase() == verzoek.fase());
    }

    /** Of every round, the newest of each person. */
    private Stream<Kept> newestOf(Verzoek verzoek) {
        return confirmedEntries(verzoek).filter(e -> confirmedEntries(verzoek).map(Map.Entry::getKey)
                .noneMatch(k -> k.pseudonym().equals(e.getKey().pseudonym()) && k.tekst() > e.getKey().tekst())).map(Map.Entry::getValue);
    }

    private Stream<Map.Entry<Key, Kept>> confirmedEntries(Verzoek verzoek) {
        return kept().entrySet().stream().filter(e -> e.getKey().verzoek() == verzoek.id() && e.getValue().confirmed());
    }

    private Map<Key, Kept> kept() {
        return memory.table("steunbetuiging");
    }

    private Map<Milestone, Instant> thresholds() {
        return memory.table("mijlpaal");
    }
}
