package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Proposal;

/** Which public amendementen one amendement meets. They are compared on the version of the raadsvoorstel that all of them were written on. */
@Dependent
public class Encounters {

    private final Agenda agenda;
    private final Verzoeken amendementen;

    @Inject
    public Encounters(Agenda agenda, Verzoeken amendementen) {
        this.agenda = agenda;
        this.amendementen = amendementen;
    }

    /** One for each other amendement, identical ones first, then the most serious. @param kenmerk of the amendement itself */
    public List<Encounter> of(Kenmerk kenmerk, Amendement text) {
        return agenda.voorstel(text.voorstel().id()).map(voorstel -> on(voorstel, kenmerk, text)).orElse(List.of());
    }

    private List<Encounter> on(StoredVoorstel voorstel, Kenmerk kenmerk, Amendement text) {
        List<Verzoek> others = amendementen.openOn(voorstel.gemeente(), text.voorstel().id()).stream().filter(other -> !other.kenmerk().equals(kenmerk)).toList();
        return others.isEmpty() ? List.of() : met(voorstel, kenmerk.value(), text, others);
    }

    private static List<Encounter> met(StoredVoorstel voorstel, String own, Amendement text, List<Verzoek> others) {
        Map<String, String> titles = new HashMap<>();
        List<Proposal> proposals = new ArrayList<>(List.of(proposal(own, text)));
        others.forEach(other -> {
            titles.put(other.kenmerk().value(), other.inhoud().titel());
            proposals.add(proposal(other.kenmerk().value(), (Amendement) other.inhoud()));
        });
        Set<String> seen = new HashSet<>();
        return Collisions.between(voorstel.eenheden(), proposals).of(own).stream().filter(each -> seen.add(each.other(own))).map(each -> shown(each, own, titles)).toList();
    }

    private static Proposal proposal(String id, Amendement text) {
        List<Wijziging> changes = text.wijzigingen().stream().filter(w -> !w.changesNothing()).toList();
        return new Proposal(id, text.isAlternative() ? List.of() : changes, text.alternatief(), text.opAmendement());
    }

    private static Encounter shown(Collision met, String own, Map<String, String> titles) {
        String other = met.other(own);
        boolean first = met.a().equals(own);
        String zin = met.zin(id -> id.equals(own) ? "dit amendement" : "‘" + titles.get(id) + "’").replace(". dit", ". Dit");
        return new Encounter(titles.get(other), "/verzoek/" + other, met.soort(), Showing.capital(zin), Showing.capital(met.place().citeertitel()),
                first ? met.tekstA() : met.tekstB(), first ? met.tekstB() : met.tekstA());
    }
}
