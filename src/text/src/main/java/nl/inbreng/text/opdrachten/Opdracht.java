package nl.inbreng.text.opdrachten;

import java.util.Map;

/** One thing that the command line can do with a case. Pure: the same case always gives the same answer. */
interface Opdracht {

    /** The word after the name of the jar: "merge". */
    String naam();

    /**
     * The fields of the answer, in the order to write them, without the id. Values are strings, numbers, booleans,
     * lists and maps. What is thrown becomes an error line of this case only.
     *
     * @throws BadCase when the case cannot be answered; the message is Dutch and says why
     */
    Map<String, Object> antwoord(Geval geval);
}
