package nl.inbreng.text;

import java.util.regex.Pattern;

/** The fixed phrases of a raadsbesluit and a raadsvoorstel that tell where its parts begin and end. */
enum Phrase {

    /** Opening of the aanhef: who decides and what was read and weighed. */
    PREAMBLE("(?:de (?:gemeente)?raad (?:van|der) .*|gelezen\\b.*|gelet op\\b.*|gezien\\b.*|gehoord\\b.*|overwegende\\b.*|in overweging nemende.*)"),
    /** The words that make it a decision: "Besluit:", "b e s l u i t :", "De raad van de gemeente X besluit:". */
    ENACTING("(?:(?:.*[\\s;,])?besluit(?:en)?(?: tot| om| als volgt)?\\s?:|b e s l u i t(?: e n)? ?:?"
            + "|besluit(?:en)?\\b.*:|besluit(?:en)? (?:vast te stellen|tot|om|over te gaan|in te stemmen|als volgt).*)"),
    /** Headings in a raadsvoorstel under which the beslispunten stand. */
    PROPOSAL("(?:\\d{1,2}[.)]? |[a-z][.)] )?(?:beslispunt(?:en)?|besluitpunt(?:en)?|(?:gevraagd|voorgesteld|te nemen|ontwerp|concept)[- ]?(?:raads)?besluit"
            + "|(?:gevraagde|voorgestelde|te nemen) (?:beslissing|besluiten|besluitvorming)|te besluiten(?: om| tot)?"
            + "|raadsbesluit|besluit|voorstel|(?:wij|het college) (?:stellen|stelt) .*voor.*:|(?:aan )?de raad (?:wordt |voor te ).*:) ?:?"),
    /** The heading of a decision that stands below the voorstel that asks it. */
    DECISION("(?:(?:ontwerp|concept)[- ]?)?(?:raads)?besluit"),
    /** Place, date and signatures. */
    CLOSING("(?:aldus (?:vastgesteld|besloten|gedaan)\\b.*|vastgesteld (?:in|door|te) .*|besloten in .*vergadering.*)"),
    /** Who signs, alone on a line or with a name: "De griffier, De voorzitter,"; for the college "Burgemeester en wethouders van X,". */
    SIGNATURE("(?:" + Signatory.ROLE + "(?:,? " + Signatory.ROLE + ")*(?:, ?" + Signatory.NAME + "(?: " + Signatory.ROLE + ", ?" + Signatory.NAME + ")?)?"
            + "|(?:namens )?de (?:gemeente)?raad voornoemd|(?:het college van )?burgemeester en wethouders(?: van .{1,60})?(?=,)),?"),
    /** The heading above signatures. */
    SIGNING("ondertekening(?:en)? ?:?"),
    /** Place and day above signatures: "Voorbeeldstad, 4 juni 2026". */
    DATED(".{2,40}, (?:d\\.d\\. )?\\d{1,2} (?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6} \\d{4}[.,]?"),
    /** What stands behind the decision: explanation and annexes. */
    ANNEX("(?:(?:algemene |artikelsgewijze )?toelichting(?: .{0,60})?|bijlagen?(?: .{0,60})?) ?:?"),
    /** Sections of a raadsvoorstel that only explain the decision. */
    EXPLANATION("(?:\\d{1,2}[.)]? )?(?:" + Section.EXPLAINS + ") ?:?"),
    /** Sections of a raadsvoorstel other than the decision. */
    SECTION("(?:\\d{1,2}[.)]? )?(?:" + Section.EXPLAINS + "|kaders?|financi(?:ë|e)n|financi(?:ë|e)le .{0,30}"
            + "|kosten(?:,.{0,30})?|communicatie|participatie|uitvoering|planning|vervolg|evaluatie|duurzaamheid) ?:?"),
    /** Headings that group articles. */
    CHAPTER("(?:hoofdstuk|afdeling|paragraaf|titel|deel|§) ?[0-9ivxlc]{1,5}(?:\\.\\d{1,3}){0,2}[a-z]?\\b.{0,120}"),
    /** Words that name a group of articles without a number. */
    GROUP("(?:(?:algemene|inleidende|bijzondere|overige|aanvullende|financiële|begrips|overgangs|straf|slot)[- ]?(?:, | en )?){1,3}bepalingen|overgangsrecht(?: en .{1,30})?"),
    /** A word that is described: "Aanvrager: degene die subsidie aanvraagt." */
    TERM("(?-i:\\p{Lu})[^.;:]{1,60}: \\S.*"),
    /** What stands in the place of an artikel or lid that is no longer there, or not yet. */
    LAPSED("\\(?(?:vervallen|gereserveerd)\\)?\\.?"),
    /** A verb in a form that titles seldom have, or an amount. */
    STATEMENT("(?:.*[^\\p{L}])?(?:is|wordt|worden|kan|kunnen|mag|mogen|moet|moeten|zal|zullen|heeft|hebben|geldt|bedraagt|vervalt|blijft|blijven|treedt|treden|krijgt|krijgen|hoeft|hoeven"
            + "|beslist|bepaalt|bestaat|stelt|geeft|neemt|houdt|komt|gaat|doet|maakt|vindt|zorgt|betaalt)(?:[^\\p{L}].*)?|.*[€%].*");

    /** Pieces of {@link #SIGNATURE}. */
    private static final class Signatory {
        static final String ROLE = "(?:de )?(?:(?:plaatsvervangend|waarnemend|plv\\.|wnd\\.|loco)[- ]?)?(?:raads?)?(?:griffier|voorzitter|burgemeester|(?:gemeente)?secretaris)";
        static final String NAME = "(?:\\p{L}{2,5}\\. ?){0,3}(?:(?-i:\\p{Lu})\\. ?){1,5}[^.;:,]{1,40}";
    }

    /** Pieces of {@link #SECTION}. */
    private static final class Section {
        static final String EXPLAINS = "inleiding|aanleiding|samenvatting|achtergrond|context|probleemstelling|beoogd (?:effect|resultaat)|alternatieven"
                + "|(?:argumenten|kanttekeningen|risico['’]s)(?: en (?:argumenten|kanttekeningen|risico['’]s))?";
    }

    private static final int LONGEST = 400;
    private final Pattern pattern;

    Phrase(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** True when the line is a heading that stands alone in every raadsvoorstel or verordening. */
    static boolean isHeading(String line) {
        return PROPOSAL.is(line) || ANNEX.is(line) || SECTION.is(line) || CHAPTER.is(line);
    }

    /** True when the line is this phrase; long lines are prose and never are. */
    boolean is(CharSequence line) {
        return line.length() <= LONGEST && pattern.matcher(line).matches();
    }

    /** True when the paragraph ends in this phrase, however long it is. */
    boolean ends(String paragraph) {
        return is(paragraph.substring(Math.max(0, paragraph.length() - LONGEST)));
    }
}
