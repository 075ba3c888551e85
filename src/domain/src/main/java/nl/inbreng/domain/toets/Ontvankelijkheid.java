package nl.inbreng.domain.toets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.SupportRound;
import nl.inbreng.domain.verzoek.Verzoek;

/** The admissibility check (ontvankelijkheid): pure functions from facts to findings and to a proposed decision. The griffier decides. */
public final class Ontvankelijkheid {

    private static final String TIME = "termijn";

    private Ontvankelijkheid() {}

    /**
     * The facts at the moment of filing.
     *
     * @param inhoud    the text as filed
     * @param threshold what was asked when it was opened
     * @param confirmed signatures that count: confirmed at filing, or valid once the griffie verified them
     * @param filed     moment of filing
     * @param closing   closing moment of the window
     * @param earlier   day on which the raad decided on the subject before, when the griffie told it
     */
    public record Facts(Inhoud inhoud, Threshold threshold, int confirmed, Instant filed, Instant closing, Optional<LocalDate> earlier) {

        /** Those of a filed verzoek. */
        public static Facts of(Verzoek verzoek) {
            SupportRound round = verzoek.firstRound().orElseThrow();
            return new Facts(verzoek.inhoud(), round.threshold(), verzoek.valid(verzoek.geteld()), verzoek.filed().orElseThrow(), round.closes(), verzoek.eerderBesluit());
        }
    }

    /** The checklist, in the order of the regeling: support, time, form, excluded subjects. */
    public static List<Finding> check(Regeling regeling, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(support(regeling, facts.threshold(), facts.confirmed()));
        findings.add(time(regeling, facts));
        findings.add(form(regeling, facts.inhoud().shortcomings().size()));
        findings.add(new Finding(Finding.Result.ZELF_BEOORDELEN, new Ground("indiener", regeling.cite(regeling.filer().artikel()),
                "De indiener mag indienen.", who(regeling), "de indiener heeft dit verklaard")));
        Optional<Finding> earlier = EerderBesluit.check(regeling, facts.earlier(), LocalDate.ofInstant(facts.filed(), Window.ZONE));
        earlier.ifPresent(findings::add);
        for (Exclusion exclusion : regeling.exclusions()) {
            if (earlier.filter(finding -> finding.ground().artikel().equals(regeling.cite(exclusion.artikel()))).isPresent()) continue;
            findings.add(new Finding(Finding.Result.ZELF_BEOORDELEN, new Ground(exclusion.code(), regeling.cite(exclusion.artikel()),
                    "Gaat het verzoek over: " + exclusion.text() + "?", "nee", "de griffie beoordeelt dit")));
        }
        return List.copyOf(findings);
    }

    /**
     * The proposed decision. What came too late cannot be mended; anything else can, where the edition has a hersteltermijn.
     *
     * @param repairing whether the hersteltermijn was given already and nothing came back
     */
    public static Advies propose(Regeling regeling, Facts facts, boolean repairing) {
        List<Finding> findings = check(regeling, facts);
        List<Ground> wrong = grounds(findings, Finding.Result.NIET_IN_ORDE);
        boolean late = wrong.stream().anyMatch(ground -> ground.code().equals(TIME));
        Oordeel.Soort soort = Oordeel.Soort.NIET_ONTVANKELIJK;
        if (repairing) soort = Oordeel.Soort.BUITEN_BEHANDELING;
        else if (wrong.isEmpty()) soort = Oordeel.Soort.ONTVANKELIJK;
        else if (!late && regeling.terms().repair().isPresent()) soort = Oordeel.Soort.HERSTEL;
        return new Advies(soort, wrong, grounds(findings, Finding.Result.ZELF_BEOORDELEN));
    }

    /** The proposed decision about a filed verzoek. */
    public static Advies propose(Regeling regeling, Verzoek verzoek) {
        return propose(regeling, Facts.of(verzoek), verzoek.stand() == SharedStand.HERSTEL);
    }

    private static List<Ground> grounds(List<Finding> findings, Finding.Result result) {
        return findings.stream().filter(finding -> finding.result() == result).map(Finding::ground).toList();
    }

    private static Finding support(Regeling regeling, Threshold threshold, int confirmed) {
        if (regeling.first().ranking().isPresent()) {
            return new Finding(Finding.Result.IN_ORDE, new Ground("rangorde", regeling.cite(threshold.artikel()), "Het verzoek kreeg een plaats op de agenda van " + regeling.procedure().placedBy() + ".",
                    "een plaats", "steun van " + threshold.counted(confirmed)));
        }
        boolean met = threshold.isMetBy(confirmed);
        return new Finding(met ? Finding.Result.IN_ORDE : Finding.Result.NIET_IN_ORDE, new Ground("drempel",
                regeling.cite(threshold.artikel()), "Genoeg inwoners steunen het verzoek.",
                String.valueOf(threshold.number()), String.valueOf(threshold.counted(confirmed))));
    }

    private static Finding time(Regeling regeling, Facts facts) {
        boolean inTime = facts.filed().isBefore(facts.closing()) || !regeling.window().closesFiling();
        return new Finding(inTime ? Finding.Result.IN_ORDE : Finding.Result.NIET_IN_ORDE, new Ground(TIME,
                regeling.cite(regeling.window().artikel()), "Het verzoek is op tijd ingediend.",
                "steun " + until(facts.closing()), "ingediend " + moment(facts.filed())));
    }

    private static Finding form(Regeling regeling, int wrong) {
        String found = wrong == 0 ? "alle onderdelen" : wrong + (wrong == 1 ? " onderdeel" : " onderdelen") + " niet in orde";
        return new Finding(wrong == 0 ? Finding.Result.IN_ORDE : Finding.Result.NIET_IN_ORDE, new Ground("vorm",
                regeling.header().grondslag().citation(), "Het verzoek is compleet ingevuld.", "alle verplichte onderdelen", found));
    }

    private static String who(Regeling regeling) {
        String age = regeling.filer().ages().isEmpty() ? "" : regeling.filer().ages() + ", ";
        return age + regeling.filer().status().condition();
    }

    private static String until(Instant end) {
        LocalDateTime late = LocalDateTime.ofInstant(end, Window.ZONE);
        if (!late.toLocalTime().equals(LocalTime.MIDNIGHT)) return "tot " + moment(end);
        return "tot en met " + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl")).format(late.minusDays(1));
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'uur'", Locale.forLanguageTag("nl")).format(at.atZone(Window.ZONE));
    }
}
