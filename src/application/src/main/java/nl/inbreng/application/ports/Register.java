package nl.inbreng.application.ports;

import java.util.List;
import nl.inbreng.application.views.VerzoekLine;

/** Lists for pages, read straight from where things are kept. A row that cannot be read is a line that says so ({@link VerzoekLine#isReadable}), and never hides the others. */
public interface Register {

    /** Public verzoeken of a gemeente, newest first. @param gemeente CBS code */
    List<VerzoekLine> publicLines(String gemeente);

    /** Everything one filer wrote, newest first. */
    List<VerzoekLine> linesOf(String indiener);

    /** Filed verzoeken of a gemeente; those with the nearest term first, those without a term last. */
    List<VerzoekLine> deskLines(String gemeente);
}
