package nl.inbreng.domain.verzoek;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inbreng.domain.regeling.Instrument.Shape;

/**
 * The process as a lawyer would draw it: for each shape from where to where, by which act. It knows nothing of the code it is compared with;
 * what more an act asks is in {@link Walk}.
 */
final class ReferenceProcess {

    private static final String ALL = """
            CONCEPT publish OPEN_VOOR_STEUN
            CONCEPT withdraw INGETROKKEN
            OPEN_VOOR_STEUN file INGEDIEND
            OPEN_VOOR_STEUN close VENSTER_VERLOPEN
            OPEN_VOOR_STEUN withdraw INGETROKKEN
            INGEDIEND decide-ONTVANKELIJK ONTVANKELIJK
            INGEDIEND decide-NIET_ONTVANKELIJK NIET_ONTVANKELIJK
            INGEDIEND decide-UITGESLOTEN UITGESLOTEN
            INGEDIEND decide-HERSTEL HERSTEL
            INGEDIEND verify-enough INGEDIEND
            INGEDIEND verify-short HERSTEL
            INGEDIEND withdraw INGETROKKEN
            HERSTEL hand-in INGEDIEND
            HERSTEL decide-BUITEN_BEHANDELING BUITEN_BEHANDELING
            HERSTEL withdraw INGETROKKEN
            NIET_ONTVANKELIJK to-DOORGEZONDEN DOORGEZONDEN
            UITGESLOTEN to-DOORGEZONDEN DOORGEZONDEN
            BUITEN_BEHANDELING to-DOORGEZONDEN DOORGEZONDEN
            ONTVANKELIJK withdraw INGETROKKEN
            """;

    private static final String RAAD = """
            ONTVANKELIJK plan INGEPLAND
            INGEPLAND plan INGEPLAND
            INGEPLAND withdraw INGETROKKEN
            INGEPLAND put-off ONTVANKELIJK
            INGEPLAND conclude AFGEROND
            """;

    private static final String TELL = """
            AFGEROND to-TERUGGEKOPPELD TERUGGEKOPPELD
            AFGEROND correct AFGEROND
            TERUGGEKOPPELD correct TERUGGEKOPPELD
            """;

    private static final String AGENDERING = RAAD + TELL + """
            INGEPLAND to-INDIENER_UITGENODIGD INDIENER_UITGENODIGD
            INGEPLAND to-BESPROKEN BESPROKEN
            INDIENER_UITGENODIGD to-BESPROKEN BESPROKEN
            INDIENER_UITGENODIGD plan INGEPLAND
            INDIENER_UITGENODIGD conclude AFGEROND
            INDIENER_UITGENODIGD put-off ONTVANKELIJK
            INDIENER_UITGENODIGD withdraw INGETROKKEN
            BESPROKEN conclude AFGEROND
            BESPROKEN put-off ONTVANKELIJK
            """;

    private static final String INITIATIEF = RAAD + """
            ONTVANKELIJK to-COLLEGEADVIES COLLEGEADVIES
            ONTVANKELIJK to-IN_COMMISSIE IN_COMMISSIE
            COLLEGEADVIES to-IN_COMMISSIE IN_COMMISSIE
            COLLEGEADVIES plan INGEPLAND
            COLLEGEADVIES withdraw INGETROKKEN
            IN_COMMISSIE hand-in IN_COMMISSIE
            IN_COMMISSIE to-AFGEVOERD AFGEVOERD
            IN_COMMISSIE plan INGEPLAND
            IN_COMMISSIE withdraw INGETROKKEN
            AFGEVOERD to-TERUGGEKOPPELD TERUGGEKOPPELD
            AFGEROND to-BEKENDGEMAAKT BEKENDGEMAAKT
            AFGEROND correct AFGEROND
            BEKENDGEMAAKT to-TERUGGEKOPPELD TERUGGEKOPPELD
            BEKENDGEMAAKT correct BEKENDGEMAAKT
            TERUGGEKOPPELD to-UITVOERING_GEVOLGD UITVOERING_GEVOLGD
            TERUGGEKOPPELD correct TERUGGEKOPPELD
            UITVOERING_GEVOLGD correct UITVOERING_GEVOLGD
            """;

    private static final String AMENDEMENT = RAAD + TELL + """
            ONTVANKELIJK drager ONTVANKELIJK
            ONTVANKELIJK conclude AFGEROND
            INGEPLAND drager INGEPLAND
            INGEPLAND to-INGEDIEND_IN_RAAD INGEDIEND_IN_RAAD
            INGEDIEND_IN_RAAD conclude AFGEROND
            INGEDIEND_IN_RAAD put-off ONTVANKELIJK
            INGEDIEND_IN_RAAD withdraw INGETROKKEN
            """;

    private static final String UITDAGING = TELL + """
            ONTVANKELIJK to-BIJ_COLLEGE BIJ_COLLEGE
            BIJ_COLLEGE conclude AFGEROND
            BIJ_COLLEGE put-off ONTVANKELIJK
            BIJ_COLLEGE withdraw INGETROKKEN
            """;

    private static final String REFERENDUM = RAAD + TELL + """
            INGEPLAND to-DEFINITIEF_OPEN DEFINITIEF_OPEN
            DEFINITIEF_OPEN hand-in DEFINITIEF_INGEDIEND
            DEFINITIEF_OPEN to-DEFINITIEF_TE_WEINIG DEFINITIEF_TE_WEINIG
            DEFINITIEF_OPEN withdraw INGETROKKEN
            DEFINITIEF_INGEDIEND to-TOEGELATEN TOEGELATEN
            DEFINITIEF_INGEDIEND to-DEFINITIEF_TE_WEINIG DEFINITIEF_TE_WEINIG
            DEFINITIEF_INGEDIEND withdraw INGETROKKEN
            TOEGELATEN to-TERUGGEKOPPELD TERUGGEKOPPELD
            DEFINITIEF_TE_WEINIG to-TERUGGEKOPPELD TERUGGEKOPPELD
            """;

    private static final String RAAD_OUTCOMES = "AANGENOMEN GEWIJZIGD_AANGENOMEN OVERGENOMEN VERWORPEN INGETROKKEN AANGEHOUDEN TOEZEGGING VERWEZEN TER_KENNISNEMING";

    private static final Map<Shape, String> OUTCOMES = Map.of(
            Shape.AGENDERING, "BESPROKEN MOTIE TOEZEGGING VERWEZEN TER_KENNISNEMING VERVOLGBESPREKING AANGEHOUDEN",
            Shape.INITIATIEF, RAAD_OUTCOMES, Shape.MOTIE, RAAD_OUTCOMES,
            Shape.AMENDEMENT, "AANGENOMEN GEWIJZIGD_AANGENOMEN OVERGENOMEN VERWORPEN INGETROKKEN AANGEHOUDEN OMGEZET_IN_MOTIE VERVALLEN TER_KENNISNEMING",
            Shape.UITDAGING, "AANGENOMEN GEWIJZIGD_AANGENOMEN VERWORPEN AANGEHOUDEN",
            Shape.REFERENDUM, "VERWORPEN OVERGENOMEN AANGEHOUDEN");

    private static final Map<Shape, Map<String, String>> MOVES = Map.of(
            Shape.AGENDERING, moves(ALL + AGENDERING), Shape.INITIATIEF, moves(ALL + INITIATIEF), Shape.MOTIE, moves(ALL + INITIATIEF),
            Shape.AMENDEMENT, moves(ALL + AMENDEMENT), Shape.UITDAGING, moves(ALL + UITDAGING), Shape.REFERENDUM, moves(ALL + REFERENDUM));

    private ReferenceProcess() {}

    private static Map<String, String> moves(String table) {
        Map<String, String> moves = new HashMap<>();
        table.lines().map(line -> line.split(" ")).forEach(row -> moves.put(row[0] + " " + row[1], row[2]));
        return moves;
    }

    /** Where an act leads; null when it is not possible there. */
    static String target(Shape shape, String stand, String act) {
        return MOVES.get(shape).get(stand + " " + act);
    }

    /** The acts that a stand knows. */
    static List<String> acts(Shape shape, String stand) {
        return MOVES.get(shape).keySet().stream().filter(key -> key.startsWith(stand + " ")).map(key -> key.substring(stand.length() + 1)).sorted().toList();
    }

    static boolean knows(Shape shape, String outcome) {
        return Set.of(OUTCOMES.get(shape).split(" ")).contains(outcome);
    }

    /** The standen that can be reached directly, for each stand of this shape; acts that stay where they are do not count. */
    static Map<String, Set<String>> graph(Shape shape) {
        Map<String, Set<String>> graph = new TreeMap<>();
        MOVES.get(shape).forEach((key, to) -> {
            String from = key.substring(0, key.indexOf(' '));
            if (!from.equals(to)) graph.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
        });
        return graph;
    }

    /** Every row of the table, to see that each was walked. */
    static Set<String> rows(Shape shape) {
        return MOVES.get(shape).keySet().stream().map(key -> shape + " " + key).collect(Collectors.toCollection(TreeSet::new));
    }
}
