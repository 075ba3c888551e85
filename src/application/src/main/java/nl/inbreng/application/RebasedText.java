package nl.inbreng.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.Rebase.Uitkomst;

/** The text of an amendement on a newer version, as proposed and with the choices of the filer. */
public final class RebasedText {

    /** The choice to leave a change out; no text can be that. */
    public static final String LEFT_OUT = "\0";

    /** The choice to put a change in another place, in the editor; no text can be that. */
    public static final String ELSEWHERE = "\1";

    /** The choice to keep another text for the whole decision, also where it undoes what the newer version changed; no text can be that. */
    public static final String KEPT = "\2";

    /** Name of the field in which is asked what to do with such a text. */
    public static final String WHOLE = "geheel";

    private final Amendement before;
    private final Herbasis herbasis;
    private final Map<Integer, String> choices;
    private final String orElse;
    private final List<Wijziging> changes = new ArrayList<>();
    private final List<Shortcoming> shortcomings = new ArrayList<>();
    private boolean material;
    private boolean elsewhere;

    /** @param editable whether the filer can go on in the editor, to find another place */
    RebasedText(Amendement before, Herbasis herbasis, Map<Integer, String> choices, boolean editable) {
        this.before = before;
        this.herbasis = herbasis;
        this.choices = choices;
        this.orElse = editable ? ", of zet hem bij een ander stuk. " : ". Wilt u hem bij een ander stuk? Vraag de griffie wat nog kan. ";
    }

    /** What came of it. @param material whether it asks something else than was proposed @param elsewhere whether the filer goes on in the editor @param shortcomings what the filer still has to choose */
    record Result(Amendement text, boolean material, boolean elsewhere, List<Shortcoming> shortcomings) {}

    Result on(VoorstelRef naar) {
        if (herbasis.uitkomst().isEmpty() && herbasis.onderdelen().isEmpty()) shortcomings.add(new Shortcoming("keuze", "Wij konden uw tekst niet op de nieuwe tekst leggen. Schrijf uw wijziging opnieuw, of vraag de griffie om hulp. Uw tekst blijft bewaard."));
        if (before.isAlternative() && herbasis.uitkomst().isPresent()) whole(choices.getOrDefault(0, ""));
        if (before.isAlternative()) changes.addAll(before.wijzigingen());   // of a draft that holds both: its writer still chooses which of the two
        for (int i = 0; i < herbasis.onderdelen().size(); i++) {
            Onderdeel part = herbasis.onderdelen().get(i);
            String choice = choices.get(i);
            if (choice == null) proposed(part, i);
            else if (choice.equals(LEFT_OUT)) material = true;
            else if (choice.equals(ELSEWHERE)) later(part);
            else chosen(part, i, choice);
        }
        Amendement text = new Amendement(before.titel(), naar, changes, before.toelichting(), before.dekking(), before.alternatief(), before.opAmendement());
        if (shortcomings.isEmpty() && changes.isEmpty() && !elsewhere && !text.isAlternative() && !before.wijzigingen().isEmpty()) {
            shortcomings.add(new Shortcoming("wijzigingen", "Er blijft geen wijziging over. Houd ten minste één wijziging, of trek uw verzoek in. Uw tekst blijft bewaard."));
        }
        return new Result(text, material, elsewhere, List.copyOf(shortcomings));
    }

    /** Another text for the whole decision: it goes along as it is, but never undoes what the newer version changed unless its filer says so. */
    private void whole(String choice) {
        boolean undoes = herbasis.uitkomst().equals(Optional.of(Uitkomst.CONFLICT));
        elsewhere = choice.equals(ELSEWHERE);
        material = undoes;
        if (undoes && !elsewhere && !choice.equals(KEPT)) shortcomings.add(new Shortcoming(WHOLE, "De nieuwe versie verandert zelf ook iets aan het besluit. Kies of u uw tekst houdt. Uw tekst blijft bewaard."));
    }

    /** The text lies beside the newer version, as it was written, until the filer finds a place for it; what that version says already needs none. */
    private void later(Onderdeel part) {
        elsewhere = true;
        if (part.uitkomst() != Uitkomst.AL_VERWERKT) changes.add(part.wijziging());
    }

    private void proposed(Onderdeel part, int place) {
        switch (part.uitkomst()) {
            case SCHOON, VERPLAATST, SAMENGEVOEGD -> changes.add(part.voorstel().orElseThrow());
            case AL_VERWERKT -> { }
            case CONFLICT -> missing(place, "Kies wat er moet staan bij " + RebaseWords.name(part) + ": uw woorden, de nieuwe tekst, of iets anders.");
            case WEES -> missing(place, "Het stuk ‘" + part.wijziging().citeertitel() + "’ staat niet meer in het besluit. Laat deze wijziging weg" + orElse + "Uw tekst blijft bewaard.");
        }
    }

    private void chosen(Onderdeel part, int place, String words) {
        if (part.voorstel().isEmpty()) {
            missing(place, "Voor ‘" + part.wijziging().citeertitel() + "’ is er in de nieuwe tekst geen plaats. Laat deze wijziging weg" + orElse + "Uw tekst blijft bewaard.");
            return;
        }
        Wijziging proposal = part.voorstel().get();
        if (!TextRule.says(words) && proposal.actie().adds()) {
            missing(place, "Vul in wat er bij moet komen, of laat deze wijziging weg.");
            return;
        }
        Wijziging own = new Wijziging(proposal.eenheidSleutel(), proposal.citeertitel(), proposal.was(), words, proposal.getypt(), proposal.actie().adds() ? proposal.actie() : null, proposal.naast());
        Wijziging change = proposal.actie().moves() ? proposal : own;
        material |= !change.equals(proposal) || part.uitkomst() == Uitkomst.CONFLICT;
        changes.add(change);
    }

    /** A text in the making on a newer version: what has a place goes there, what has none stays beside it as it was written. */
    static Amendement carried(Amendement text, Herbasis herbasis, VoorstelRef naar) {
        List<Wijziging> changes = text.isAlternative() ? text.wijzigingen() : herbasis.onderdelen().stream().filter(part -> part.uitkomst() != Uitkomst.AL_VERWERKT).map(part -> part.voorstel().orElse(part.wijziging())).toList();
        return new Amendement(text.titel(), naar, changes, text.toelichting(), text.dekking(), text.alternatief(), text.opAmendement());
    }

    private void missing(int place, String sentence) {
        shortcomings.add(new Shortcoming("keuze-" + place, sentence));
    }
}
