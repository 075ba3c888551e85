package nl.inbreng.domain.regeling;

import java.util.List;

/** Who decides about a step in the process (orgaan); which one it is, is for the rules of each gemeente. */
public enum Orgaan {
    /** Head of the office of the raad (Gemeentewet art. 107). */
    GRIFFIER("de griffier"),
    /** The burgemeester as chair of the raad (Gemeentewet art. 9). */
    VOORZITTER("de voorzitter van de raad"),
    /** The chairs of the fracties, who look after the order of the raad. */
    PRESIDIUM("het presidium"),
    /** Sets the agenda of the raad. */
    AGENDACOMMISSIE("de agendacommissie"),
    /** A raadscommissie (Gemeentewet art. 82). */
    COMMISSIE("de raadscommissie"),
    /** The raad itself. */
    RAAD("de raad"),
    /** College van burgemeester en wethouders (Gemeentewet art. 34). */
    COLLEGE("het college van burgemeester en wethouders");

    private final String word;

    Orgaan(String word) {
        this.word = word;
    }

    /** The word that pages show, with its article. */
    public String word() {
        return word;
    }

    /** Those that may decide on admissibility: of the raad and not of the college. */
    public static List<Orgaan> admitting() {
        return List.of(GRIFFIER, VOORZITTER, PRESIDIUM, AGENDACOMMISSIE, RAAD);
    }
}
