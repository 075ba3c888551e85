package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may file or sign.
 *
 * @param minimumAge youngest age in whole years; 0 when there is no limit
 * @param status     the relation with the gemeente that is asked
 * @param artikel    article that says so
 */
public record Entitlement(int minimumAge, Status status, String artikel) {

    public Entitlement {
        if (minimumAge < 0 || minimumAge > 120) throw new IllegalArgumentException("leeftijd tussen 0 en 120, niet " + minimumAge);
    }

    /** The relation with the gemeente. Only the gemeente itself can verify it (BRP); residents declare it. */
    public enum Status {
        /** Lives in the gemeente according to the BRP. */
        INGEZETENE("woon in de gemeente"),
        /** May vote for the raad (Kieswet art. B3). */
        KIESGERECHTIGD("mag stemmen voor de gemeenteraad"),
        /** Would be allowed to vote but for age (VNG model art. 3). */
        KIESGERECHTIGD_BEHOUDENS_LEEFTIJD("mag stemmen voor de gemeenteraad, of ik ben daar alleen nog te jong voor");

        private final String declaration;

        Status(String declaration) {
            this.declaration = declaration;
        }

        /** Ends the sentence "Ik ...". */
        public String declaration() {
            return declaration;
        }
    }

    /**
     * The ground that stops somebody of this birth date on this day; a birthday counts from its first moment.
     * Who was born on 29 February grows older on 1 March in other years than leap years.
     */
    public Optional<Ground> obstacle(LocalDate birthDate, LocalDate on, Grondslag grondslag) {
        int age = Period.between(birthDate, on).getYears();
        if (!birthDate.isAfter(on) && age >= minimumAge) return Optional.empty();
        return Optional.of(new Ground("leeftijd", grondslag.citation(artikel),
                "U moet " + minimumAge + " jaar of ouder zijn. Bent u jonger? Vraag iemand van " + minimumAge + " of ouder om te steunen, of bel de griffie.",
                minimumAge + " jaar", Math.max(age, 0) + " jaar"));
    }

    /** The sentence a resident declares: "Ik ben 12 jaar of ouder en ik woon in de gemeente Voorbeeldstad". */
    public String declaration(String gemeente) {
        List<String> parts = new ArrayList<>();
        if (minimumAge > 0) parts.add("ik ben " + minimumAge + " jaar of ouder");
        parts.add("ik woon in de gemeente " + gemeente);
        if (status != Status.INGEZETENE) parts.add("ik " + status.declaration());
        String last = parts.remove(parts.size() - 1);
        return "Ik verklaar: " + (parts.isEmpty() ? last : String.join(", ", parts) + " en " + last) + ".";
    }
}
