package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who may file or sign.
 *
 * @param types      what kind of person
 * @param minimumAge youngest age in whole years; 0 when there is no limit
 * @param maximumAge oldest age in whole years, still admitted; empty when there is no limit
 * @param status     the relation with the gemeente that is asked
 * @param artikel    article that says so
 */
public record Entitlement(Set<FilerType> types, int minimumAge, OptionalInt maximumAge, Status status, String artikel) {

    public Entitlement {
        types = Set.copyOf(types);
        if (types.isEmpty()) throw new IllegalArgumentException("er is niemand die mag");
        if (minimumAge < 0 || minimumAge > 120) throw new IllegalArgumentException("leeftijd tussen 0 en 120, niet " + minimumAge);
        if (maximumAge.isPresent() && (maximumAge.getAsInt() < minimumAge || maximumAge.getAsInt() > 120)) {
            throw new IllegalArgumentException("de hoogste leeftijd is lager dan de laagste");
        }
    }

    /** For human beings without an upper age. */
    public Entitlement(int minimumAge, Status status, String artikel) {
        this(Set.of(FilerType.NATUURLIJK_PERSOON), minimumAge, OptionalInt.empty(), status, artikel);
    }

    /** The relation with the gemeente. Only the gemeente itself can verify it (BRP); residents declare it. */
    public enum Status {
        /** Lives in the gemeente according to the BRP. */
        INGEZETENE("woon in de gemeente", "woont in de gemeente"),
        /** May vote for the raad (Kieswet art. B3). */
        KIESGERECHTIGD("mag stemmen voor de gemeenteraad", "mag stemmen voor de gemeenteraad"),
        /** Would be allowed to vote but for age (VNG model art. 3). */
        KIESGERECHTIGD_BEHOUDENS_LEEFTIJD("mag stemmen voor de gemeenteraad, of ik ben daar alleen nog te jong voor",
                "mag stemmen voor de gemeenteraad, of is daar alleen nog te jong voor");

        private final String declaration;
        private final String condition;

        Status(String declaration, String condition) {
            this.declaration = declaration;
            this.condition = condition;
        }

        /** Ends the sentence "Ik ...". */
        public String declaration() {
            return declaration;
        }

        /** What is asked of somebody, as in "12 jaar of ouder, woont in de gemeente". */
        public String condition() {
            return condition;
        }
    }

    /**
     * The ground that stops somebody of this birth date on this day; a birthday counts from its first moment.
     * Who was born on 29 February grows older on 1 March in other years than leap years.
     */
    public Optional<Ground> obstacle(LocalDate birthDate, LocalDate on, Grondslag grondslag) {
        int age = Period.between(birthDate, on).getYears();
        if (birthDate.isAfter(on) || age < minimumAge) return Optional.of(ground(grondslag, "U moet " + minimumAge
                + " jaar of ouder zijn. Bent u jonger? Vraag iemand van " + minimumAge + " of ouder om te steunen, of bel de griffie.", age));
        if (maximumAge.isPresent() && age > maximumAge.getAsInt()) return Optional.of(ground(grondslag, "Dit is voor inwoners van " + ages()
                + ". Bent u ouder? Bel de griffie: er zijn andere manieren om iets in te brengen.", age));
        return Optional.empty();
    }

    /** "12 jaar of ouder", "12 tot en met 17 jaar"; empty when there is no limit. */
    public String ages() {
        if (maximumAge.isPresent()) return minimumAge == 0 ? maximumAge.getAsInt() + " jaar of jonger" : minimumAge + " tot en met " + maximumAge.getAsInt() + " jaar";
        return minimumAge == 0 ? "" : minimumAge + " jaar of ouder";
    }

    private Ground ground(Grondslag grondslag, String text, int age) {
        String needed = maximumAge.isPresent() ? ages() : minimumAge + " jaar";
        return new Ground("leeftijd", grondslag.citation(artikel), text, needed, Math.max(age, 0) + " jaar");
    }

    /** The sentence a resident declares: "Ik ben 12 jaar of ouder en ik woon in de gemeente Voorbeeldstad". */
    public String declaration(String gemeente) {
        List<String> parts = new ArrayList<>();
        if (!ages().isEmpty()) parts.add("ik ben " + ages());
        parts.add("ik woon in de gemeente " + gemeente);
        if (status != Status.INGEZETENE) parts.add("ik " + status.declaration());
        String last = parts.remove(parts.size() - 1);
        return "Ik verklaar: " + (parts.isEmpty() ? last : String.join(", ", parts) + " en " + last) + ".";
    }
}
