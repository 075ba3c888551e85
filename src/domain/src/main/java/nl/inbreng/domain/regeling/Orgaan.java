package nl.inbreng.domain.regeling;

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

    /** As it stands in a sentence. */
    public String phrase() {
        return phrase;
    }
}
