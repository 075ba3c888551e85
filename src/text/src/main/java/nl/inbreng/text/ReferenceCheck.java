package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.Finding.Code;
import nl.inbreng.text.TekstEenheid.Soort;

/**
 * Checks that artikelen, leden, beslispunten and onderdelen of this decision that are cited still exist after the change (V7): those that a
 * new text cites, and those that vervallen or move while other text cites them. What is cited of another law ("artikel 147 van
 * de Gemeentewet") is left alone, and whatever the draft decision cited wrongly already. Of "de artikelen 2 tot en met 5" also what stands between.
 */
final class ReferenceCheck {

    private static final String ORDINAL = "(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)";
    private static final String NUMBER = "\\d{1,4}[a-z]{0,2}(?:[.:]\\d{1,4}[a-z]?){0,3}(?![\\p{L}\\d])";
    /** One number or range behind the singular, since "artikel 5 en 10 bomen" cites one; a list behind the plural. */
    private static final Pattern CITED = Pattern.compile("\\b(artikel|beslispunt)(?: (" + NUMBER + "(?:(?: tot en met | t/m )" + NUMBER + ")?)|en (" + NUMBER + "(?:" + Citation.AND + NUMBER
            + "){0,20}))(?:, " + ORDINAL + " lid)?", Pattern.CASE_INSENSITIVE);
    /** The last of several numbers. */
    private static final Pattern LAST = Pattern.compile(Citation.AND + NUMBER + "$");
    /** A word behind a number that it counts, as "dagen"; not one that goes on about what is cited. Of a word that nobody listed it is not sure. */
    private static final Pattern COUNTED = Pattern.compile(" (?!(?:van|uit|in|op|bij|met|voor|na|tot|onder|over|aan|door|om|te|tegen|tussen|binnen|vanaf|zonder|volgens|naar|en|of|dan|als|maar|die|dat|waar\\p{L}*|daar\\p{L}*|hier\\p{L}*|er|zijn|is|waren|was|"
            + "word(?:t|en)|werd(?:en)?|geld(?:t|en)|verval(?:t|len)|blij(?:ft|ven)|tre(?:edt|den)|luid(?:t|en)|kom(?:t|en)|heeft|hebben|kan|kunnen|moet(?:en)?|mag|mogen|zal|zullen|gaan|gaat|staan|staat|regel(?:t|en)|bepa(?:alt|len)|verwij(?:st|zen)|"
            + "niet|ook|al|alleen|slechts|alsmede|samen|respectievelijk|juncto|jo|lid|leden|aanhef|onderde(?:el|len)|bedoelde?|genoemde?|\\p{L}+(?:de|ste) (?:lid|en|tot))(?!\\p{L}))\\p{Ll}");
    private static final Pattern WRITTEN = Pattern.compile(NUMBER);
    private static final Pattern ONDER = Pattern.compile(Citation.ONDER, Pattern.CASE_INSENSITIVE);
    private static final String UNDER = ", onder ";

    private final Set<String> before;
    private final Set<String> after;
    private final List<Reading> readings;
    private final OwnTitle own;

    /** @param units of the draft decision @param readings of the decision as it would read */
    ReferenceCheck(List<TekstEenheid> units, List<Reading> readings) {
        this.before = names(units);
        this.after = names(Consolidation.clean(readings));
        this.readings = readings;
        this.own = OwnTitle.of(units);
    }

    /** What a new text cites and the decision would not hold. */
    List<Finding> of(ProposedText text) {
        Set<String> known = cited(text.was());
        return cited(text.wordt()).stream().filter(name -> (!known.contains(name) || before.contains(name)) && isOurs(name) && !after.contains(name))
                .map(name -> text.finding(Code.V7, "U noemt " + name + (before.contains(name) ? ". Dat is er straks niet meer. Pas die verwijzing ook aan." : ". Dat staat niet in dit besluit. Kijk welk nummer u bedoelt."))).toList();
    }

    /** What other text cites and the change takes away. */
    List<Finding> broken() {
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            boolean stays = reading.fate() == Fate.GELIJK || reading.fate() == Fate.VERPLAATST;
            for (String name : stays ? cited(reading.tekst()) : Set.<String>of()) {
                if (before.contains(name) && !after.contains(name) && (!name.contains(UNDER) || after.contains(around(name)))) {
                    findings.add(Finding.general(Code.V7, reading.unit().sleutel(), UnitNames.capital(reading.unit().citeertitel()) + " verwijst naar " + name
                            + ", en dat is er straks niet meer. Pas die tekst ook aan."));
                }
            }
        }
        return findings;
    }

    /** Only decisions that number artikelen, or beslispunten, can be cited by them. */
    private boolean isOurs(String name) {
        String kind = name.substring(0, name.indexOf(' ') + 1);
        if (name.contains(UNDER)) {
            return after.contains(around(name)) && before.stream().anyMatch(own -> own.startsWith(around(name) + UNDER));
        }
        boolean lid = name.endsWith(" lid");
        return lid ? before.contains(name.substring(0, name.indexOf(','))) : before.stream().anyMatch(own -> own.startsWith(kind));
    }

    /** The unit that an onderdeel is in. */
    private static String around(String name) {
        return name.substring(0, name.indexOf(UNDER));
    }

    private static Set<String> names(List<TekstEenheid> units) {
        Set<String> names = new HashSet<>();
        for (TekstEenheid unit : units) {
            if (unit.soort() == Soort.ARTIKEL || unit.soort() == Soort.BESLISPUNT || unit.soort() == Soort.LID || unit.soort() == Soort.ONDERDEEL) {
                names.add(UnitTree.whole(unit).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private Set<String> cited(String text) {
        Set<String> cited = new LinkedHashSet<>();
        String line = PlainText.line(text);
        Matcher matcher = CITED.matcher(line);
        while (matcher.find()) {
            if (!Citation.isElsewhere(line, matcher.end(), own)) {
                String name = last(matcher, line, cited);
                String lid = matcher.group(4) == null ? name : name + ", " + matcher.group(4).toLowerCase(Locale.ROOT) + " lid";
                cited.add(lid);
                Matcher onder = ONDER.matcher(line).region(matcher.end(), line.length());
                if (onder.lookingAt()) {
                    Citation.each(onder.group(1)).forEach(letter -> cited.add(lid + UNDER + letter));
                }
            }
        }
        return cited;
    }

    /** Takes all that is listed, and gives the last, to which a lid behind the list belongs. What a range spans counts where the draft decision has it: not every number need exist. */
    private String last(Matcher matcher, String line, Set<String> cited) {
        String kind = matcher.group(1).toLowerCase(Locale.ROOT) + " ";
        String list = (matcher.group(2) == null ? cited(kind, matcher.group(3), line.substring(matcher.end(3))) : matcher.group(2)).toLowerCase(Locale.ROOT);
        List<String> written = WRITTEN.matcher(list).results().map(MatchResult::group).toList();
        Citation.each(list).stream().filter(number -> written.contains(number) || before.contains(kind + number)).forEach(number -> cited.add(kind + number));
        return kind + written.getLast();
    }

    /** A list without its last number when the draft decision does not hold that and it counts what comes behind it: "de artikelen 1 en 2, 14 dagen na". */
    private String cited(String kind, String list, String behind) {
        Matcher last = LAST.matcher(list);
        boolean counts = COUNTED.matcher(behind).lookingAt() && last.find();
        return counts && WRITTEN.matcher(last.group()).results().noneMatch(number -> before.contains(kind + number.group().toLowerCase(Locale.ROOT))) ? list.substring(0, last.start()) : list;
    }
}
