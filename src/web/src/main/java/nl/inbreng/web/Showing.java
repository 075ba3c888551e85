package nl.inbreng.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verificatie;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Event;
import nl.inbreng.web.parts.Progress;
import nl.inbreng.web.parts.UnitChange;

/** Turns a dossier into what page parts show. */
public final class Showing {

    private Showing() {}

    /** Words of somebody else in a sentence, kept apart (U+2068, U+2069) so that their script leaves the direction of the rest alone. */
    public static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }

    /** The text of a request as questions and answers. @param change where each can be changed, or empty */
    public static List<Answer> answers(Inhoud inhoud, String change) {
        return switch (inhoud) {
            case Written written -> written.parts().stream().map(part -> new Answer(part.question(), part.optional() && part.text().isBlank() ? "Geen" : part.text(), change)).toList();
            case Amendement a -> answers(a, change);
        };
    }

    private static List<Answer> answers(Amendement a, String change) {
        List<Answer> answers = new ArrayList<>(List.of(new Answer("Titel", a.titel(), change),
                new Answer(a.voorstel().label(), a.voorstel().titel() + " (versie " + a.voorstel().versie() + ")", ""),
                new Answer("Vergadering", a.voorstel().vergadering() + ", " + Texts.moment(a.voorstel().begins()), ""),
                new Answer("Waarom wilt u dit?", a.toelichting(), change)));
        if (!a.dekking().isBlank()) answers.add(new Answer("Hoe wordt dit betaald?", a.dekking(), change));
        if (a.isAlternative()) answers.add(new Answer("Andere tekst voor het hele besluit", a.alternatief(), change));
        return answers;
    }

    /** All that somebody wrote, to read and to copy: the answers, and for an amendement each change. @param units of the decision; may be none */
    public static List<Answer> written(Inhoud inhoud, List<TekstEenheid> units) {
        Stream<Answer> changes = inhoud instanceof Amendement text ? text.real().stream().map(w -> told(w, units)) : Stream.empty();
        return Stream.concat(answers(inhoud, "").stream(), changes).toList();
    }

    /** A change in words: what stood there, and what was written. */
    public static Answer told(Wijziging w) {
        return told(w, List.of());
    }

    private static Answer told(Wijziging w, List<TekstEenheid> units) {
        String wrote = w.actie().moves() ? "U zette dit op een andere plek: " + Changes.place(w, units) + "." : w.actie().adds() ? "U voegde toe: " + w.wordt() : "U schreef: " + (w.vervalt() ? "(vervalt)" + aside(w) : w.wordt());
        return new Answer(capital(w.citeertitel()), (w.was().isEmpty() ? "" : "Er stond: " + w.was() + "\n") + wrote, "");
    }

    /** What was typed for a unit that was ticked to go as well. */
    private static String aside(Wijziging w) {
        return w.written().isBlank() || PlainText.line(w.written()).equals(PlainText.line(w.was())) ? "" : "\nU typte ook: " + w.written();
    }

    /** The changes of an amendement as anybody reads them; none for other requests. */
    public static List<UnitChange> changes(Inhoud inhoud) {
        return changes(inhoud, List.of());
    }

    /** The same beside the decision. @param units of the decision; may be none */
    public static List<UnitChange> changes(Inhoud inhoud, List<TekstEenheid> units) {
        return switch (inhoud) {
            case Written written -> List.of();
            case Amendement a -> Changes.of(a, units, Changes.Who.INDIENER).list();
        };
    }

    /** Only the units that an amendement changes, as they were when it was written. */
    public static List<TekstEenheid> units(Amendement amendement) {
        return amendement.wijzigingen().stream().filter(w -> !w.was().isBlank()).collect(Collectors.toMap(Wijziging::eenheidSleutel, w -> w, (one, other) -> one, LinkedHashMap::new)).values().stream()
                .map(w -> new TekstEenheid(w.eenheidSleutel(), "", TekstEenheid.Soort.ALINEA, "", w.citeertitel(), w.was(), true)).toList();
    }

    /** Count and target; the last day only while support can be given. Where places go by rank no number is enough, so there is nothing to show. */
    public static Progress progress(Dossier dossier, Instant now) {
        if (dossier.regeling().first().ranking().isPresent()) return Progress.NONE;
        Support support = dossier.support();
        String until = dossier.verzoek().supportEnds().filter(now::isBefore).map(Texts::lastDay).orElse("");
        return new Progress(dossier.counted(), support.needed(), until);
    }

    /** That this is the second round, for anybody; empty in the first. */
    public static String secondRound(Dossier dossier) {
        return dossier.verzoek().fase() == 1 ? "" : "Dit is de tweede ronde. Steun uit de eerste ronde telt niet opnieuw mee.";
    }

    /** What the filer can do with the support there is; empty when it is not gathered. */
    public static String toFiler(Dossier dossier, Instant now) {
        return dossier.gathering(now).map(gathering -> switch (gathering) {
            case OPEN_SHORT -> "Nog " + Progress.dutch(dossier.support().missing()) + " nodig voordat u kunt indienen.";
            case OPEN_ENOUGH -> "U hebt genoeg steun. U kunt uw verzoek indienen.";
            case CLOSED_ENOUGH -> "Steunen kan niet meer. U hebt genoeg steun en kunt uw verzoek nog indienen.";
            case CLOSED_SHORT -> "Steunen kan niet meer. U hebt niet genoeg steun om in te dienen.";
            case OPEN_RANKED -> "U hoeft niet zelf in te dienen. Krijgt uw verzoek een plaats, dan gaat dat vanzelf en krijgt u een mail.";
            case CLOSED_RANKED -> "Uw verzoek kreeg geen plaats op de agenda. U kunt een brief aan de raad sturen, inspreken of opnieuw beginnen.";
            case CLOSED_LATE -> "Indienen kan niet meer. U had genoeg steun, maar hebt niet op tijd ingediend.";
        }).orElse("");
    }

    /** Why nobody can support it any more. */
    public static String closed(Dossier dossier, Instant now) {
        Verzoek verzoek = dossier.verzoek();
        String since = endedByFiling(verzoek).map(filed -> "Steunen kon tot " + Texts.shortDay(filed) + ". Toen is het verzoek ingediend. ")
                .or(() -> verzoek.closes().filter(closes -> !now.isBefore(closes)).map(closes -> "Steunen kon tot en met " + Texts.lastDay(closes) + ". ")).orElse("");
        return since + dossier.gathering(now).map(Gathering::sentence).orElse("Het verzoek staat nu op: " + verzoek.stand().word() + ".");
    }

    /** When filing ended the support before its closing day; empty when it did not, and when too little was valid and support opened again. */
    public static Optional<Instant> endedByFiling(Verzoek verzoek) {
        boolean again = verzoek.fase() > 1 || verzoek.verificatie().filter(Verificatie::tekort).isPresent();
        return verzoek.filed().filter(filed -> !again && verzoek.closes().filter(filed::isBefore).isPresent());
    }

    /** What happened, newest first. */
    public static List<Event> events(Dossier dossier) {
        List<Event> events = new ArrayList<>();
        dossier.events().forEach(e -> events.add(0, new Event(Texts.iso(e.at()), Texts.moment(e.at()), e.text(), basis(e))));
        return events;
    }

    /** Who decided and on which article; who entered it is told by the sentence. */
    private static String basis(nl.inbreng.domain.verzoek.Event event) {
        String who = event.orgaan().map(orgaan -> "Besloten door " + orgaan.phrase() + ". ").orElse("");
        return (who + (event.artikel().isEmpty() ? "" : "Regel: " + event.artikel() + ".")).strip();
    }

    /** What verification left of the support, for anybody; empty until it was verified, and in a second round, which is counted apart. */
    public static String verified(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        if (verzoek.fase() > 1) return "";
        int missing = dossier.support().threshold().missing(verzoek.valid(dossier.support().confirmed()));
        return verzoek.verificatie().map(found -> "De griffie heeft de steun gecontroleerd. Geteld: " + found.geteld() + ". Geldig: " + found.geldig() + "."
                + (verzoek.supportEnds().isEmpty() ? "" : missing == 0 ? " Er is nu weer genoeg steun." : (missing == 1 ? " Er is er nog " : " Er zijn er nog ") + missing + " nodig.")).orElse("");
    }

    /** That the support was given for an earlier text, when the residents ask something else by now; empty otherwise. */
    public static String supportedText(Dossier dossier) {
        if (dossier.verzoek().stand() == SharedStand.HERSTEL && dossier.verzoek().supportEnds().isPresent()) return dossier.supportedText().map(nr -> "De indiener vraagt nu iets anders (tekst "
                + dossier.verzoek().revisie() + "). Wie voor die verandering steunde, steunde tekst " + nr + ".").orElse("");
        return dossier.supportedText().map(nr -> "Deze steun is gegeven voor tekst " + nr + ": " + dossier.counted() + ". De indiener vraagt nu iets anders (tekst " + dossier.verzoek().revisie()
                + "). Steun voor die tekst: 0, want die kan niemand meer steunen.").orElse("");
    }

    /** Where a refused request goes on, as anybody may read it; what the filer is told is {@link NextRoute#sentence()}. */
    public static String routes(Verzoek verzoek) {
        return verzoek.oordeel().map(Oordeel::announcement).orElse("");
    }

    /** On which rule the latest decision rests; empty before there is one. */
    public static String rule(Dossier dossier) {
        return dossier.verzoek().oordeel().map(oordeel -> "Regel: " + oordeel.citation(dossier.regeling()) + ".").orElse("");
    }

    /** The text with a capital at the start. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
