package nl.inbreng.application.ports;

import java.util.List;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Verzoek;

/** The published texts of burgeramendementen. Rows are only added: nothing that was published is rewritten or taken away. */
public interface Revisies {

    /** Keeps a revision. A second one with the same number fails, so of two at once one is told. */
    void add(Verzoek verzoek, AmendementRevisie revisie);

    /** All of them, oldest first; none for a draft and for what is no amendement. The text of a drager stands among them. */
    List<AmendementRevisie> of(Verzoek verzoek);
}
