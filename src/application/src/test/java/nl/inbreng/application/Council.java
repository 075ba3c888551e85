package nl.inbreng.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.inbreng.application.ports.DocumentText;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;

/** A council information system of which a test sets the answers. Files are plain text. */
final class Council implements Raadsinformatie, DocumentText {

    private final Map<String, String> files = new TreeMap<>();
    private Wanted asked = new Wanted(LocalDate.MIN, LocalDate.MAX, Set.of());
    private Optional<Reading<byte[]>> refusal = Optional.empty();
    private Reading<Found> answer = new Reading.Read<>(new Found(List.of(), List.of()));

    void shows(Vergadering... meetings) {
        answer = new Reading.Read<>(new Found(List.of(meetings), List.of()));
    }

    void answers(Reading<Found> reading) {
        answer = reading;
    }

    /** Puts a file in; an empty text takes it away. */
    void file(String document, String text) {
        files.put(document, text);
    }

    /** From now on no file is given, whatever is asked. */
    void filesAnswer(Reading<byte[]> reading) {
        refusal = Optional.of(reading);
    }

    /** What was asked last. */
    Wanted asked() {
        return asked;
    }

    @Override public String connector() {
        return "notubiz";
    }

    @Override public Reading<Found> vergaderingen(Gemeente gemeente, Wanted wanted) {
        asked = wanted;
        return answer;
    }

    @Override public Reading<byte[]> bestand(Gemeente gemeente, RaadsDocument document) {
        if (refusal.isPresent()) return refusal.get();
        String text = files.getOrDefault(document.bronId(), "");
        return text.isEmpty() ? new Reading.Outage<>("storing bij de bron (503)") : new Reading.Read<>(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override public Extraction lines(byte[] file, String mimeType) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith("%") ? new Extraction.Unreadable("Dit is een scan. Plak de tekst hier zelf.") : new Extraction.Lines(text.lines().toList());
    }
}
