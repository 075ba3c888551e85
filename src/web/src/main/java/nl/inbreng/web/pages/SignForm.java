package nl.inbreng.web.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form to support: exactly the particulars that the edition lists, and nothing else is read.
 *
 * @param fields    what was typed, in the order of the edition
 * @param email     what was typed as address
 * @param declared  whether the declaration was ticked
 * @param wantsNews whether the outcome should be mailed
 * @param errors    what must be mended
 */
public record SignForm(Map<SignatureField, String> fields, String email, boolean declared, boolean wantsNews, List<FieldError> errors) {

    /** Nobody who signs was born before this year. */
    private static final int OLDEST = 1900;
    private static final String IMPOSSIBLE = "Deze datum kan niet kloppen. Vul de dag in waarop u bent geboren, zoals 31-12-1980.";

    /** A form nobody has filled in yet. */
    public static SignForm empty(Regeling regeling) {
        Map<SignatureField, String> fields = new EnumMap<>(SignatureField.class);
        regeling.fields().forEach(f -> fields.put(f, ""));
        return new SignForm(fields, "", false, false, List.of());
    }

    /** Reads what was posted. @param now to see that a birth date lies in the past */
    public static SignForm read(Form form, Regeling regeling, Instant now) {
        Map<SignatureField, String> fields = new EnumMap<>(SignatureField.class);
        List<FieldError> errors = new ArrayList<>();
        for (SignatureField field : regeling.fields()) {
            String typed = form.line(field.word());
            fields.put(field, Form.visible(typed));
            check(field, typed, now).ifPresent(sentence -> errors.add(new FieldError(field.word(), sentence)));
        }
        String email = form.line("email");
        if (EmailAddress.parse(email).isEmpty()) errors.add(new FieldError("email", "Vul een e-mailadres in, zoals naam@voorbeeld.nl. Daar sturen we de bevestiging heen."));
        if (!form.ticked("verklaring")) errors.add(new FieldError("verklaring", "Zet een vinkje als dit op u klopt. Klopt het niet? Dan kunt u dit verzoek niet steunen."));
        return new SignForm(fields, Form.visible(email), form.ticked("verklaring"), form.ticked("nieuws"), List.copyOf(errors));
    }

    /** The signer, when there are no errors. */
    public Signer signer() {
        Map<SignatureField, String> particulars = new EnumMap<>(fields);
        particulars.computeIfPresent(SignatureField.GEBOORTEDATUM, (field, typed) -> date(typed).orElseThrow().toString());
        return new Signer(new EmailAddress(email), particulars, wantsNews);
    }

    /** The questions with their answers so far. */
    public List<Field> questions(List<FieldError> wrong) {
        return fields.entrySet().stream().map(e -> question(e.getKey()).value(e.getValue()).errors(wrong)).toList();
    }

    private static Field question(SignatureField field) {
        Field question = Field.text(field.word(), field.label());
        return switch (field) {
            case NAAM -> question.autocomplete("name").hint("Voornaam en achternaam.");
            case ADRES -> question.autocomplete("street-address");
            case POSTCODE -> question.autocomplete("postal-code").narrow();
            case WOONPLAATS -> question.autocomplete("address-level2");
            case GEBOORTEDATUM -> Field.of(FieldKind.TEXT, field.word(), field.label()).autocomplete("bday").narrow().hint("Bijvoorbeeld 31-12-1980.");
        };
    }

    private static Optional<String> check(SignatureField field, String typed, Instant now) {
        if (!TextRule.says(typed)) return Optional.of(missing(field));
        if (typed.length() > 200) return Optional.of("Gebruik hier hooguit 200 tekens.");
        if (typed.codePoints().anyMatch(TextRule::invisible)) return Optional.of("Er staan onzichtbare tekens in. Typ het opnieuw.");
        return switch (field) {
            case NAAM, ADRES, WOONPLAATS -> Optional.empty();
            case POSTCODE -> typed.replace(" ", "").matches("[1-9][0-9]{3}[A-Za-z]{2}") ? Optional.empty() : Optional.of("Vul uw postcode in als vier cijfers en twee letters, zoals 1234 AB.");
            case GEBOORTEDATUM -> checkDate(typed, now);
        };
    }

    private static Optional<String> checkDate(String typed, Instant now) {
        Optional<LocalDate> born = date(typed);
        if (born.isEmpty() && typed.matches("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{4}")) return Optional.of(IMPOSSIBLE);
        if (born.isEmpty()) return Optional.of("Vul uw geboortedatum in als dag-maand-jaar, zoals 31-12-1980.");
        boolean possible = born.get().getYear() >= OLDEST && born.get().isBefore(now.atZone(Window.ZONE).toLocalDate());
        return possible ? Optional.empty() : Optional.of(IMPOSSIBLE);
    }

    private static String missing(SignatureField field) {
        return switch (field) {
            case NAAM -> "Vul uw naam in.";
            case ADRES -> "Vul uw straat en huisnummer in.";
            case POSTCODE -> "Vul uw postcode in.";
            case WOONPLAATS -> "Vul uw woonplaats in.";
            case GEBOORTEDATUM -> "Vul uw geboortedatum in, zoals 31-12-1980.";
        };
    }

    /** Reads day-month-year with dashes, dots, slashes or spaces, and the form in which browsers send dates. */
    static Optional<LocalDate> date(String typed) {
        String[] parts = typed.strip().split("[-./ ]+");
        if (parts.length != 3 || !String.join("", parts).matches("[0-9]{6,8}")) return Optional.empty();
        boolean yearFirst = parts[0].length() == 4;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts[yearFirst ? 0 : 2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[yearFirst ? 2 : 0])));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
