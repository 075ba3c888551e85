package nl.inbreng.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.NietVerwerkt;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.text.Adoption;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.TekstEenheid;

/** Lays what the raad adopted over the draft decision. What cannot be applied is set apart with the reason, and the rest goes on. */
final class AdoptedText {

    private final AmendementenOpVoorstel all;
    private final List<AmendementOpVoorstel> adopted;
    private final List<NietVerwerkt> apart = new ArrayList<>();

    AdoptedText(AmendementenOpVoorstel all) {
        this.all = all;
        this.adopted = new ArrayList<>(all.voted().stream().filter(AdoptedText::isAdopted).toList());
    }

    private static boolean isAdopted(AmendementOpVoorstel one) {
        return one.dossier().verzoek().uitkomst().filter(Uitkomst::isAdopted).isPresent();
    }

    /** The decision. @param nr of the confirmation to come @param now the moment */
    Consolidating read(int nr, Instant now) {
        setApart();
        while (true) {
            switch (Adoption.of(all.voorstel().eenheden(), adopted.stream().map(AmendementOpVoorstel::proposal).toList())) {
                case Adoption.Adopted text -> {
                    return new Consolidating.Ready(besluit(text, nr, now), open());
                }
                case Adoption.Refused refused when !refused.botsingen().isEmpty() -> {
                    return new Consolidating.Conflicting(refused.botsingen());
                }
                case Adoption.Refused refused -> leaveOut(refused);
            }
        }
    }

    /** At least one goes, so that this ends. */
    private void leaveOut(Adoption.Refused refused) {
        int before = adopted.size();
        refused.broken().forEach(broken -> setApart(broken.id(), broken.reden()));
        if (adopted.size() == before) setApart(adopted.getLast().id(), "De tekst past niet bij de andere. Verwerk de wijziging met de hand.");
    }

    private List<AmendementOpVoorstel> open() {
        return all.at(AmendementOpVoorstel.Plaats.STEMLIJST).stream().filter(one -> one.dossier().verzoek().uitkomst().isEmpty()).toList();
    }

    /** Adopted, but not as it stands here: the words of the change are not known. */
    private void setApart() {
        for (AmendementOpVoorstel one : List.copyOf(adopted)) {
            String main = one.tekst().opAmendement();
            if (!main.isEmpty() && adopted.stream().noneMatch(other -> other.id().equals(main))) {
                setApart(one.id(), "Het amendement dat dit wijzigt, " + all.name(main) + ", is niet aangenomen.");
            }
            boolean changed = adopted.stream().anyMatch(other -> other.tekst().opAmendement().equals(one.id()));
            if (one.dossier().verzoek().uitkomst().filter(Uitkomst.GEWIJZIGD_AANGENOMEN::equals).isPresent() && one.eigenTekst().isEmpty() && !changed) {
                setApart(one.id(), "Het is gewijzigd aangenomen, maar de gewijzigde tekst is hier niet bekend. Verwerk de wijziging met de hand.");
            }
        }
        List.copyOf(adopted).stream().filter(AmendementOpVoorstel::isDone)
                .forEach(one -> setApart(one, "De tekst van het raadsvoorstel luidt al zo. Er is niets te verwerken.", "staat al in de tekst van het raadsvoorstel."));
        Set<String> undoing = Weighing.undoing(all.items(), all.voorstel());
        List.copyOf(adopted).stream().filter(one -> undoing.contains(one.id()))
                .forEach(one -> setApart(one, "Het is geschreven op versie " + one.tekst().voorstel().versie() + ". Het besluit is daarna veranderd. Verwerk de wijziging met de hand.", "is geschreven op een andere tekst van het besluit."));
    }

    /** What the version of the vote says already would come in twice; another text for the whole decision that stayed behind would undo what that version changed. @param sub why what changes it goes too */
    private void setApart(AmendementOpVoorstel main, String reden, String sub) {
        setApart(main.id(), reden);
        List.copyOf(adopted).stream().filter(one -> one.tekst().opAmendement().equals(main.id()))
                .forEach(one -> setApart(one.id(), "Het amendement dat dit wijzigt, " + sub + " Verwerk de wijziging met de hand."));
    }

    private void setApart(String id, String reden) {
        all.item(id).filter(adopted::remove).ifPresent(one -> apart.add(new NietVerwerkt(verwerkt(one), reden)));
    }

    private Consolidatie besluit(Adoption.Adopted text, int nr, Instant now) {
        Map<String, Kenmerk> kenmerken = adopted.stream().collect(Collectors.toMap(AmendementOpVoorstel::id, one -> one.dossier().verzoek().kenmerk()));
        List<Onderdeel> onderdelen = decision(text.readings()).stream().map(reading -> new Onderdeel(reading.unit(), reading.tekst(), reading.fate(), place(reading),
                text.van(reading).stream().map(kenmerken::get).toList(),
                text.woorden(reading).stream().map(run -> new Woorden(run.soort(), run.tekst(), run.ids().stream().map(kenmerken::get).toList())).toList())).toList();
        return new Consolidatie(nr, all.voorstel().ref().id(), onderdelen, adopted.stream().map(AdoptedText::verwerkt).toList(), notIn(), "", now);
    }

    /** What was set apart, what the raad adopted on an earlier version, and what the raad may have voted on and cannot be read: nobody knows here whether the raad adopted that. */
    private List<NietVerwerkt> notIn() {
        Stream<NietVerwerkt> unread = all.onleesbaar().stream().filter(one -> one.plaats() == AmendementOpVoorstel.Plaats.STEMLIJST).map(one -> new NietVerwerkt(new Verwerkt(one.kenmerk(), "Amendement " + one.kenmerk(), "", 0),
                "Dit amendement kan niet worden gelezen, ook niet of de raad het heeft aangenomen. Is het aangenomen? Dan verwerkt de griffie het met de hand."));
        Stream<NietVerwerkt> earlier = all.decidedBefore().stream().filter(AdoptedText::isAdopted).map(one -> new NietVerwerkt(verwerkt(one), one.besloten() + " Het staat niet in deze tekst."));
        return Stream.of(apart.stream(), earlier, unread).flatMap(each -> each).toList();
    }

    /** What leads up to the decision is no part of it. */
    private static List<Reading> decision(List<Reading> all) {
        List<Reading> decision = all.stream().dropWhile(one -> !opens(one.unit())).toList();
        return decision.isEmpty() ? all : decision;
    }

    private static boolean opens(TekstEenheid unit) {
        return unit.soort() == TekstEenheid.Soort.AANHEF || unit.soort() == TekstEenheid.Soort.ARTIKEL || unit.amendeerbaar();
    }

    private static String place(Reading reading) {
        return Stream.of(reading.from().isEmpty() ? "" : "stond als " + reading.from(), reading.to()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", nu "));
    }

    private static Verwerkt verwerkt(AmendementOpVoorstel one) {
        return new Verwerkt(one.dossier().verzoek().kenmerk(), one.naam(), one.tekst().titel(), one.revisie().map(AmendementRevisie::nr).orElse(0));
    }
}
