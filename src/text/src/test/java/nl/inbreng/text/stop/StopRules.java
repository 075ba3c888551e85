package nl.inbreng.text.stop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.inbreng.text.xml.XmlElement;

/** The rules of STOP 1.3 on a mutation that can be judged from the fragment alone. */
public final class StopRules {

    private static final Set<String> MARKS = Set.of("NieuweTekst", "VerwijderdeTekst");
    private static final Set<String> REPLACING = Set.of("Vervang", "VervangKop");

    private StopRules() {
    }

    /** The rules that this fragment breaks, in order of the document and each as often as it is broken: STOP0047, STOP0066, STOP0077, STOP0086. */
    public static List<String> broken(XmlElement fragment) {
        List<String> broken = new ArrayList<>();
        fragment.all().forEach(element -> {
            if (element.name().equals("Wat") && element.all().anyMatch(StopRules::isMark)) {
                broken.add("STOP0047");
            }
            if (!element.attribute("was").isEmpty() && !element.attribute("wordt").isEmpty() && !work(element.attribute("was")).equals(work(element.attribute("wordt")))) {
                broken.add("STOP0066");
            }
            if (element.name().equals("Vervang") && !replaces(element)) {
                broken.add("STOP0077");
            }
            if (REPLACING.contains(element.name()) && !element.attribute("revisie").equals("1") && element.all().skip(1).noneMatch(StopRules::isMark)) {
                broken.add("STOP0086");
            }
        });
        return broken;
    }

    private static String work(String expression) {
        int at = expression.indexOf('@');
        return at < 0 ? "" : expression.substring(0, at);
    }

    private static boolean replaces(XmlElement vervang) {
        return vervang.elements().filter(child -> !child.name().equals("Wat")).anyMatch(child -> child.attribute("wId").equals(vervang.attribute("wat")));
    }

    private static boolean isMark(XmlElement element) {
        return MARKS.contains(element.name()) || !element.attribute("wijzigactie").isEmpty();
    }
}
