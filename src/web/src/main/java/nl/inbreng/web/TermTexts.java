package nl.inbreng.web;

import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.FiledTerm;
import nl.inbreng.domain.verzoek.FiledTerms;
import nl.inbreng.web.parts.Answer;

/** The terms after filing as anybody may read them. */
public final class TermTexts {

    private TermTexts() {}

    /** What must be done, by whom, until when and why then; empty before filing and when nothing further will happen. */
    public static List<Answer> of(Dossier dossier) {
        return FiledTerms.of(dossier.verzoek(), dossier.regeling()).stream().map(term -> answer(term, dossier.regeling())).toList();
    }

    private static Answer answer(FiledTerm term, Regeling regeling) {
        String until = (term.met() ? "Dit is gedaan. De laatste dag was " : "Uiterlijk op ") + Texts.lastDay(term.end().at());
        return new Answer(term.kind().label() + " (" + term.who() + ")", until + ".\n" + why(term, regeling), "");
    }

    /** Why the term ends then, with the article that sets it. */
    public static String why(FiledTerm term, Regeling regeling) {
        String rule = regeling.terms().find(term.kind()).map(Term::artikel).filter(artikel -> !artikel.isBlank()).map(artikel -> " Regel: " + artikel + ".").orElse("");
        return (term.end().reason() + rule).strip();
    }
}
