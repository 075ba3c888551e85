package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Window;

/** Brings our copy of a gemeente's agenda up to date. It runs by the clock or at the griffie's request, never while a resident waits. */
@Dependent
public class RefreshAgenda {

    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 4;

    private final SourceOf sources;
    private final Agenda agenda;
    private final ImportVoorstel imports;
    private final Clock clock;

    @Inject
    public RefreshAgenda(SourceOf sources, Agenda agenda, ImportVoorstel imports, Clock clock) {
        this.sources = sources;
        this.agenda = agenda;
        this.imports = imports;
        this.clock = clock;
    }

    /** Reads the meetings of a gemeente and the files of its raadsvoorstellen. What went wrong is kept with the agenda. */
    public void refresh(Gemeente gemeente) {
        Optional<Raadsinformatie> source = sources.gemeente(gemeente);
        if (source.isEmpty()) return;
        LocalDate today = LocalDate.now(clock.withZone(Window.ZONE));
        LocalDate first = today.minusMonths(MONTHS_BACK);
        Set<String> known = coming(gemeente).stream().map(stored -> stored.vergadering().bronId()).collect(Collectors.toSet());
        Reading<Raadsinformatie.Found> reading = source.get().vergaderingen(gemeente, new Raadsinformatie.Wanted(first, today.plusMonths(MONTHS_AHEAD), known));
        switch (reading) {
            case Reading.Read<Raadsinformatie.Found> read -> {
                agenda.store(gemeente.code(), new Agenda.Copy(source.get().connector(), first.atStartOfDay(Window.ZONE).toInstant(), read.value()), clock.instant());
                readVoorstellen(gemeente, source.get());
            }
            case Reading.NoAccess<Raadsinformatie.Found> no -> agenda.failed(gemeente.code(), no.reason(), clock.instant());
            case Reading.Outage<Raadsinformatie.Found> out -> agenda.failed(gemeente.code(), out.reason(), clock.instant());
            case Reading.WrongFormat<Raadsinformatie.Found> wrong -> agenda.failed(gemeente.code(), wrong.reason(), clock.instant());
        }
    }

    private List<StoredVergadering> coming(Gemeente gemeente) {
        return agenda.from(gemeente.code(), clock.instant()).stream().filter(stored -> stored.vergadering().status() == Vergadering.Status.GEPLAND).toList();
    }

    private void readVoorstellen(Gemeente gemeente, Raadsinformatie source) {
        for (StoredVergadering stored : coming(gemeente)) {
            for (Agendapunt punt : stored.vergadering().agendapunten()) {
                for (RaadsDocument document : punt.voorstellen()) {
                    read(gemeente, source, new ImportVoorstel.Place(stored, punt, document));
                }
            }
        }
    }

    private void read(Gemeente gemeente, Raadsinformatie source, ImportVoorstel.Place place) {
        if (!place.document().hasFile()) {
            imports.unread(gemeente, place, "Het raadsinformatiesysteem geeft bij dit agendapunt geen document. Plak de tekst van het ontwerpbesluit hier zelf.");
            return;
        }
        Reading<byte[]> file = source.bestand(gemeente, place.document());
        switch (file) {
            case Reading.Read<byte[]> read -> imports.keep(gemeente, place, read.value());
            case Reading.NoAccess<byte[]> no -> imports.unread(gemeente, place, no.reason());
            case Reading.Outage<byte[]> out -> imports.unread(gemeente, place, out.reason());
            case Reading.WrongFormat<byte[]> wrong -> imports.unread(gemeente, place, wrong.reason());
        }
    }
}
