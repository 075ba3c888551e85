package nl.inbreng.domain.regeling;

import java.util.List;

/** Who tests, puts on the agenda, advises or decides (bestuursorgaan or its officer). */
public enum Orgaan {
    GRIFFIER("griffier", "de griffier"), VOORZITTER("voorzitter", "de voorzitter van de raad"), PRESIDIUM("presidium", "het presidium"),
    AGENDACOMMISSIE("agendacommissie", "de agendacommissie"), RAADSBIJEENKOMST("raadsbijeenkomst", "een raadsbijeenkomst"),
    COMMISSIE("commissie", "de raadscommissie"), RAAD("raad", "de raad"), COLLEGE("college", "het college van burgemeester en wethouders");

    private final String word;
    private final String phrase;

    Orgaan(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    /** Word in rule data. */
    public String word() {
        return word;
    }

    /** Those that may decide on admissibility: of the raad and not of the college. */
    public static List<Orgaan> admitting() {
        return List.of(GRIFFIER, VOORZITTER, PRESIDIUM, AGENDACOMMISSIE, RAAD);
    }

    /** As it stands in a sentence. */
    public String phrase() {
        return phrase;
    }
}
