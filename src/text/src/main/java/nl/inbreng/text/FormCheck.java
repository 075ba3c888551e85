package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.Finding.Code;

/**
 * The form check of an amendement (vormtoets), run live for the writer and again when it is published and filed. It looks at the
 * form only, never at what is proposed, and rather says nothing than something wrong: the checks that guess (V4, V5, V7, V8, V12)
 * never block. A pure function; time grows with the length of the texts, and with the square of the artikelen changed.
 */
public final class FormCheck {

    private static final double WHOLE = 0.9;

    private final List<TekstEenheid> units;
    private final Proposal proposal;
    private final Circumstances facts;
    private final UnitTree tree;
    private final ChangeSet changes;
    private final List<Reading> readings;
    private final List<ProposedText> texts;
    private final List<Finding> findings = new ArrayList<>();

    private FormCheck(List<TekstEenheid> units, Proposal proposal, Circumstances facts) {
        this.units = units;
        this.proposal = proposal;
        this.facts = facts;
        this.tree = new UnitTree(units);
        this.changes = new ChangeSet(tree, proposal.wijzigingen());
        this.texts = ProposedText.of(tree, changes, proposal);
        boolean alternative = texts.stream().anyMatch(ProposedText::isAlternative);
        this.readings = alternative ? Consolidation.replaced(units, proposal.alternatief()) : new Assembly(tree, changes).readings();
    }

    /**
     * What could be better, by code and then by place; empty for an amendement that is in order.
     *
     * @param units    of the draft decision; for a subamendement of the decision as the other amendement would make it read
     * @param proposal with an alternative text, or changes; it may break every rule
     */
    public static List<Finding> of(List<TekstEenheid> units, Proposal proposal, Circumstances facts) {
        FormCheck check = new FormCheck(units, proposal, facts);
        check.changes();
        check.whole();
        check.texts();
        check.amounts();
        check.around();
        return check.findings.stream().sorted(Comparator.comparing(Finding::code)).toList();
    }

    /** True when none of the findings keeps the amendement from being published or filed. */
    public static boolean passes(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.code().isBlocking());
    }

    private void changes() {
        for (int i = 0; i < proposal.wijzigingen().size(); i++) {
            Wijziging change = proposal.wijzigingen().get(i);
            Optional<ChangeSet.Obstacle> obstacle = changes.obstacle(change);
            if (obstacle.isPresent() && !change.changesNothing()) {
                findings.add(new Finding(Code.V1, i, change.eenheidSleutel(), message(obstacle.get(), change)));
            }
        }
    }

    private static String message(ChangeSet.Obstacle obstacle, Wijziging change) {
        String name = UnitNames.capital(change.citeertitel().isBlank() ? "dit onderdeel" : change.citeertitel());
        return switch (obstacle) {
            case UNKNOWN -> name + " staat niet in het ontwerpbesluit. Kies een onderdeel dat er wel in staat.";
            case LOCKED -> name + " hoort niet bij de tekst van het besluit. Kies een beslispunt, artikel of lid.";
            case OTHER_KIND -> name + " past niet op die plaats. Zet het naast een onderdeel van dezelfde soort.";
            case UNDER_ITSELF -> name + " kan niet onder zichzelf staan. Kies een andere plaats.";
            case NO_PLACE -> "Bij " + change.citeertitel() + " vervalt door uw eigen wijziging het stuk eromheen. Kies een andere plaats.";
        };
    }

    /** V2, V3 and V4: how much of the decision changes. */
    private void whole() {
        boolean changed = texts.stream().anyMatch(ProposedText::isAlternative) ? !sameText() : readings.stream().anyMatch(Reading::isChanged);
        if (!changed && findings.isEmpty()) {
            findings.add(Finding.general(Code.V2, "", "U hebt nog niets veranderd. Kies een onderdeel van het besluit en pas de tekst aan."));
        }
        if (!changed) {
            return;
        }
        if (goes(WHOLE)) {
            findings.add(Finding.general(Code.V3, "", "U schrijft het hele besluit anders of laat het vervallen. Eigenlijk stelt u dan voor om het voorstel te verwerpen. "
                    + "Wijzig liever alleen de onderdelen die anders moeten."));
            return;
        }
        new SubjectCheck(tree).of(proposal.wijzigingen().stream().filter(change -> changes.obstacle(change).isEmpty() && !change.changesNothing()).toList()).ifPresent(findings::add);
    }

    /** True when at least this share of the characters of the draft decision goes. */
    private boolean goes(double share) {
        double all = 0;
        double gone = 0;
        for (Reading reading : readings) {
            if (reading.unit().amendeerbaar() && reading.fate() != Fate.NIEUW) {
                all += reading.unit().tekst().length();
                gone += reading.fate() == Fate.VERVALT ? reading.unit().tekst().length() : WordDiff.between(reading.unit().tekst(), reading.tekst()).deleted();
            }
        }
        return gone >= share * all;
    }

    private boolean sameText() {
        String old = PlainText.line(ProposedText.operative(tree, ""));
        String fresh = PlainText.line(String.join("\n", readings.stream().filter(reading -> reading.fate() == Fate.NIEUW).map(Reading::tekst).toList()));
        return fresh.equals(old);
    }

    private void texts() {
        EndMarkCheck ends = new EndMarkCheck(tree, changes);
        ReferenceCheck references = new ReferenceCheck(units, readings);
        for (ProposedText text : texts) {
            if (text.saysNothing()) {
                findings.add(text.finding(Code.V2, wordless(text)));
                continue;
            }
            boolean isNew = !text.isAlternative() && proposal.wijzigingen().get(text.wijziging()).actie().adds();
            findings.addAll(WritingCheck.of(text, isNew, number(text, isNew)));
            if (tree.find(text.sleutel()).filter(TekstEenheid::isOpschrift).isPresent()) {
                findings.addAll(WritingCheck.ofOpschrift(text));
            }
            findings.addAll(references.of(text));
            if (!text.isAlternative()) {
                ends.of(text, proposal.wijzigingen().get(text.wijziging())).ifPresent(findings::add);
            }
        }
        findings.addAll(references.broken());
    }

    /** V2 for a text without a word: what to do, with the words of the form. */
    private String wordless(ProposedText text) {
        if (text.isAlternative()) {
            return "In uw andere tekst voor het besluit staat geen woord. Schrijf de hele tekst, of kies \"Haal deze andere tekst weg\".";
        }
        Wijziging change = proposal.wijzigingen().get(text.wijziging());
        return change.actie().adds() ? "In de tekst die u toevoegt, staat geen woord. Schrijf de tekst, of kies \"Haal deze toevoeging weg\"."
                : "In uw nieuwe tekst van " + UnitNames.closed(change.citeertitel()) + " staat geen woord. Schrijf hoe het moet luiden. Moet dit onderdeel vervallen? Kies dan \"haal helemaal weg\".";
    }

    private String number(ProposedText text, boolean isNew) {
        String start = text.sleutel() + ".nieuw-";
        return isNew ? readings.stream().filter(r -> r.unit().sleutel().startsWith(start) && r.fate() == Fate.NIEUW).map(r -> r.unit().nummer()).findFirst().orElse("")
                : tree.find(text.sleutel()).map(TekstEenheid::nummer).orElse("");
    }

    /** V8: an amount that the draft decision does not hold there. */
    private void amounts() {
        for (ProposedText text : facts.dekking().isBlank() ? texts : List.<ProposedText>of()) {
            List<Double> known = Amounts.in(text.was());
            if (Amounts.in(text.wordt()).stream().anyMatch(amount -> !known.contains(amount))) {
                findings.add(Finding.general(Code.V8, "dekking", "U verandert een bedrag. Schrijf bij de dekking waar het geld vandaan komt, of waar het heen gaat."));
                return;
            }
        }
    }

    /** V6, V10, V11, V12 outside the changes, and V13. */
    private void around() {
        if (!facts.baseIsCurrent()) {
            findings.add(Finding.general(Code.V6, "", "Het raadsvoorstel is veranderd nadat u begon. Bekijk de nieuwe tekst en zet uw wijzigingen over."));
        }
        if (PlainText.of(facts.toelichting()).isEmpty()) {
            findings.add(Finding.general(Code.V10, "toelichting", "Leg uit waarom u deze wijziging wilt. De raad leest dat erbij."));
        }
        if (!facts.onTime()) {
            findings.add(Finding.general(Code.V11, "", "De termijn voor dit raadsvoorstel is voorbij. U kunt nog wel inspreken of een brief aan de raad sturen."));
        } else if (!facts.enoughSupport()) {
            findings.add(Finding.general(Code.V11, "", "Er is nog niet genoeg steun. Vraag meer mensen om uw voorstel te steunen."));
        }
        personal("toelichting", facts.toelichting());
        personal("dekking", facts.dekking());
        if (!facts.identical().isEmpty()) {
            findings.add(Finding.general(Code.V13, "", "Er is al zo'n amendement: " + UnitNames.joined(facts.identical()) + ". Steun dat. Samen staat u sterker."));
        }
    }

    private void personal(String field, String text) {
        List<String> found = PersonalData.in(text, "");
        if (!found.isEmpty()) {
            findings.add(Finding.general(Code.V12, field, WritingCheck.personal(found)));
        }
    }
}
