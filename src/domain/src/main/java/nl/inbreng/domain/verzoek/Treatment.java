package nl.inbreng.domain.verzoek;

import java.util.Optional;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.DragerWijze;

/** What the raad does with one verzoek: where it is on the agenda, who carries it and the outcome. Each change gives a new one. */
class Treatment {

    private Planning planning;
    private String drager;
    private DragerWijze dragerWijze;
    private Inhoud dragerTekst;
    private Uitkomst uitkomst;
    private String uitkomstToelichting;

    /** Nothing yet; also for the persistence provider. */
    protected Treatment() {}

    private Treatment(Planning planning, Optional<Drager> who, Uitkomst uitkomst, String toelichting) {
        this.planning = planning;
        this.drager = who.map(Drager::naam).orElse(null);
        this.dragerWijze = who.map(Drager::wijze).orElse(null);
        this.dragerTekst = who.flatMap(Drager::tekst).orElse(null);
        this.uitkomst = uitkomst;
        this.uitkomstToelichting = toelichting;
    }

    Treatment planned(Planning where) {
        return new Treatment(where, drager(), uitkomst, uitkomstToelichting);
    }

    Treatment carriedBy(Drager who) {
        return new Treatment(planning, Optional.of(who), uitkomst, uitkomstToelichting);
    }

    /** What is put off (aangehouden) has no place on an agenda any more. */
    Treatment concluded(Uitkomst outcome, String toelichting) {
        return new Treatment(outcome == Uitkomst.AANGEHOUDEN ? null : planning, drager(), outcome, toelichting.strip());
    }

    Optional<Planning> planning() {
        return Optional.ofNullable(planning);
    }

    Optional<Drager> drager() {
        return Optional.ofNullable(dragerWijze).map(wijze -> new Drager(wijze, drager == null ? "" : drager, Optional.ofNullable(dragerTekst)));
    }

    Optional<Uitkomst> uitkomst() {
        return Optional.ofNullable(uitkomst);
    }

    String toelichting() {
        return uitkomstToelichting == null ? "" : uitkomstToelichting;
    }
}
