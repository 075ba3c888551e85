package nl.inbreng.application.contract;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** The lists over what is in memory. */
record MemoryRegister(Memory memory, MemoryVerzoeken verzoeken, Signatures signatures) implements Register {

    @Override public List<VerzoekLine> publicLines(String gemeente) {
        return lines(v -> v.gemeente().equals(gemeente) && v.stand().isPublic(),
                Comparator.comparing((Verzoek v) -> v.opened().orElseThrow()).thenComparing(Verzoek::id).reversed());
    }

    @Override public List<VerzoekLine> linesOf(String indiener) {
        return lines(v -> v.indiener().id().equals(indiener), Comparator.comparing(Verzoek::created).thenComparing(Verzoek::id).reversed());
    }

    @Override public List<VerzoekLine> deskLines(String gemeente) {
        return lines(v -> v.gemeente().equals(gemeente) && v.number().isPresent(),
                Comparator.comparing((Verzoek v) -> v.decideBefore().orElse(Instant.MAX)).thenComparing(v -> v.filed().orElseThrow()));
    }

    private List<VerzoekLine> lines(Predicate<Verzoek> which, Comparator<Verzoek> order) {
        return memory.with(() -> verzoeken.all().filter(which).sorted(order).map(this::line).toList());
    }

    private VerzoekLine line(Verzoek verzoek) {
        Optional<String> number = verzoek.number().map(VerzoekNumber::toString);
        return new VerzoekLine(verzoek.kenmerk(), number, verzoek.instrument(), verzoek.edition(), verzoek.rules(), Optional.of(verzoek.inhoud().titel()).filter(titel -> !verzoeken.isDamaged(verzoek.kenmerk())),
                verzoek.stand(), verzoek.threshold(), signatures.confirmed(verzoek), verzoek.opened(), verzoek.closes(), verzoek.decideBefore(), verzoek.inhoud() instanceof Amendement text ? Optional.of(text.voorstel().id()) : Optional.empty());
    }
}
