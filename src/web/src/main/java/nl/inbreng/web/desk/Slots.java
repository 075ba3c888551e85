package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.web.Texts;

/** The places on the coming agenda where a verzoek can be put. @param all in order of meeting and agenda */
public record Slots(List<Slot> all) {

    public Slots {
        all = List.copyOf(all);
    }

    /**
     * One agendapunt of one meeting.
     *
     * @param key      what the form sends
     * @param planning the place
     */
    public record Slot(String key, Planning planning) {

        /** "8 december 2026, Raadsvergadering: 3.1 Titel". */
        public String label() {
            return Texts.shortDay(planning.begins()) + ", " + planning.vergadering() + ": " + planning.agendapunt();
        }
    }

    /** All agendapunten of the meetings that go on. */
    static Slots of(List<StoredVergadering> vergaderingen) {
        return new Slots(vergaderingen.stream().filter(stored -> stored.vergadering().status() == Vergadering.Status.GEPLAND)
                .flatMap(Slots::slots).toList());
    }

    Optional<Slot> find(String key) {
        return all.stream().filter(slot -> slot.key().equals(key)).findFirst();
    }

    /** Where the raadsvoorstel of an amendement stands, since the amendement belongs there. */
    Optional<Slot> of(VoorstelRef voorstel) {
        return all.stream().filter(slot -> slot.planning().begins().equals(voorstel.begins()) && slot.planning().agendapunt().equals(voorstel.agendapunt())).findFirst();
    }

    /** A point of order, at which no subject is dealt with. */
    private static boolean isPause(Agendapunt punt) {
        return punt.titel().strip().matches("(?iu)(schorsing|heropening|pauze|sluiting)(( van)? de (raads)?vergadering)?[.]?");
    }

    private static Stream<Slot> slots(StoredVergadering stored) {
        Vergadering vergadering = stored.vergadering();
        if (vergadering.naam().isBlank()) return Stream.empty();
        return vergadering.agendapunten().stream().filter(punt -> !title(punt).isBlank() && !isPause(punt))
                .map(punt -> new Slot(stored.id() + "/" + punt.bronId(), new Planning(vergadering.naam(), vergadering.begins(), title(punt))));
    }

    private static String title(Agendapunt punt) {
        return punt.nummer().isBlank() ? punt.titel() : punt.nummer() + " " + punt.titel();
    }
}
