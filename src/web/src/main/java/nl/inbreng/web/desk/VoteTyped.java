package nl.inbreng.web.desk;

import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;

/**
 * What was typed on the page with all amendementen on one raadsvoorstel.
 *
 * @param reden      why another order
 * @param amendement kenmerk of the amendement of which the outcome is recorded
 * @param uitkomst   its outcome
 * @param basis      who decided and on which article
 */
public record VoteTyped(String reden, String amendement, UitkomstForm uitkomst, BasisForm basis) {

    static final VoteTyped EMPTY = new VoteTyped("", "", UitkomstForm.EMPTY, BasisForm.EMPTY);

    static VoteTyped of(Form form) {
        return new VoteTyped(form.text("reden"), form.text("amendement"), UitkomstForm.of(form), BasisForm.of(Act.UITKOMST, form));
    }

    /** The same, of an amendement that does not go together with these that were adopted already. */
    VoteTyped against(List<String> adopted) {
        return new VoteTyped(reden, amendement, uitkomst.against(adopted), basis);
    }

    /** What was typed, to copy where it cannot be kept. */
    List<Answer> answers() {
        return Stream.concat(Stream.of(new Answer("Waarom de volgorde afwijkt", Form.visible(reden), "")), uitkomst.typed().stream()).filter(answer -> !answer.answer().isBlank()).toList();
    }
}
