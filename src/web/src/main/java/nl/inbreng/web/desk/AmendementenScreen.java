package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.OrderAmendementen;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementOpVoorstel.Plaats;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel.Fallen;
import nl.inbreng.application.views.Stemregel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.Collisions;
import nl.inbreng.web.AfterDecision;
import nl.inbreng.web.Badge;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.Event;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldKind;
import nl.inbreng.web.parts.Tone;

/**
 * All amendementen on one raadsvoorstel as the griffier sees them.
 *
 * @param all   the amendementen
 * @param reply what is said about the latest act
 * @param typed what was typed
 * @param now   moment of the page
 * @param over  whether the raad decided already, so that what was not filed before is too late
 */
public record AmendementenScreen(AmendementenOpVoorstel all, VoteReply reply, VoteTyped typed, Instant now, boolean over) {

    /** One on which the raad did not decide yet. */
    public AmendementenScreen(AmendementenOpVoorstel all, VoteReply reply, VoteTyped typed, Instant now) {
        this(all, reply, typed, now, false);
    }

    /** Columns of those that are not on the list. */
    public static final List<Column> OTHERS = List.of(new Column("Amendement"), new Column("Status"));
    /** Columns of those that cannot be weighed. */
    public static final List<Column> BROKEN = List.of(new Column("Amendement"), new Column("Waarom nog niet, en wat te doen"));

    /** Address of this page. */
    public String path() {
        return path(all.voorstel().ref().id());
    }

    /** Address of the page of a raadsvoorstel. @param voorstel its id */
    public static String path(long voorstel) {
        return "/werkblad/voorstellen/" + voorstel + "/amendementen";
    }

    /** Page of one of them: the dossier once filed, else its public page. */
    public static String page(AmendementOpVoorstel one) {
        return (one.dossier().verzoek().number().isPresent() ? "/werkblad/" : "/verzoek/") + one.id();
    }

    /** Where one stands, or what was decided about it. */
    public static Badge stand(AmendementOpVoorstel one) {
        Badge stand = Badge.of(one.dossier().verzoek().stand());
        return one.dossier().verzoek().uitkomst().map(uitkomst -> new Badge(Showing.capital(uitkomst.word()), uitkomst.isAdopted() ? Tone.OK : Tone.NEUTRAL)).orElse(stand);
    }

    /** Whether it can come earlier or later: the raad still votes on it, and on something of its own kind on that side. */
    public boolean canMove(Stemregel regel, boolean up) {
        List<String> peers = all.movable(regel.entry().id());
        return peers.contains(regel.entry().id()) && !regel.entry().id().equals(up ? peers.getFirst() : peers.getLast());
    }

    /** The question why the order differs; filled in already when it did before. */
    public Field reason() {
        String before = all.chosen().map(Stemvolgorde::reden).orElse("");
        return Field.longText(OrderAmendementen.FIELD, "Waarom wijkt de volgorde af van het voorstel?").hint("Deze reden staat op de lijst voor de voorzitter. Vul haar in en druk daarna op ‘Omhoog’ of ‘Omlaag’.")
                .value(typed.reden().isEmpty() ? before : Form.visible(typed.reden())).limit(Stemvolgorde.LONGEST_REASON).rows(3).errors(reply.errors());
    }

    /** What one asks, in the sentences that go into the decision. */
    public String asked(Stemregel regel) {
        return String.join("\n", AmendingSentence.given(all.basisVan(regel.item()), regel.item().gewogen(), regel.op()));
    }

    /** What was decided; empty while somebody still writes it down. */
    public String outcome(Stemregel regel) {
        return regel.item().dossier().verzoek().uitkomst().map(Uitkomst::word).map(Showing::capital).orElse("");
    }

    /** What to look at besides, one sentence each. */
    public List<String> advice() {
        return all.advice().stream().map(one -> one.zin(all::name)).toList();
    }

    /** Places where the raad or the voorzitter must choose, in the order of the decision. */
    public List<Crossing> crossings() {
        return places().stream().filter(Crossing::excludes).toList();
    }

    /** Places where they only touch other words of one unit: all can be adopted. */
    public List<Crossing> beside() {
        return places().stream().filter(one -> !one.excludes()).toList();
    }

    private List<Crossing> places() {
        return Crossing.of(all, all.collisions().all(), all.plekken());
    }

    /** Public ones that are not on the list. */
    public List<List<Cell>> others() {
        List<AmendementOpVoorstel> others = new ArrayList<>(all.at(Plaats.STEUN));
        others.addAll(all.at(Plaats.AFGEVALLEN));
        return others.stream().map(one -> List.of(Cell.link(titled(one), page(one)), Cell.text((AfterDecision.missed(one.dossier().verzoek(), over) ? AfterDecision.MISSED : stand(one)).text()))).toList();
    }

    /** Number and title; the title alone while it has no number. */
    static String titled(AmendementOpVoorstel one) {
        return one.dossier().verzoek().number().map(number -> number + " " + one.tekst().titel()).orElse(one.naam());
    }

    /** Those that cannot be weighed, each with the reason. They stand on no list, and never hide the others. */
    public List<List<Cell>> broken(List<Collisions.Broken> found) {
        return found.stream().flatMap(broken -> all.item(broken.id()).stream()
                .map(one -> List.of(Cell.link(titled(one), page(one)), Cell.text(all.unfit(broken))))).toList();
    }

    /** Those whose text was written on another version than the one that the raad votes on. */
    public OtherVersions otherVersions() {
        return new OtherVersions(all);
    }

    /** What falls by what the raad decided, each to tick; those that cannot be recorded yet are left out. */
    public Optional<Field> fallenField() {
        List<Choice> choices = all.fallen().stream().filter(one -> ready(one.item()))
                .map(one -> new Choice(one.item().id(), one.item().naam() + " " + one.item().tekst().titel()).hint(Showing.capital(one.reden()) + ".").chosen(true)).toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(Field.choose(FieldKind.CHECKBOXES, "vervalt", "Welke amendementen vervallen?", choices).errors(reply.errors()));
    }

    /** What falls and cannot be recorded yet. */
    public List<Fallen> fallenLater() {
        return all.fallen().stream().filter(one -> !ready(one.item())).toList();
    }

    /** Those of which the outcome can be recorded now: in order of voting, with those decided by the same vote, then those that do not fit. */
    public List<AmendementOpVoorstel> ready() {
        return all.voted().stream().filter(AmendementenScreen::ready).toList();
    }

    static boolean ready(AmendementOpVoorstel one) {
        return Act.UITKOMST.offered(one.dossier().verzoek(), one.dossier().regeling());
    }

    /** The questions with which an outcome is recorded; the first asks of which amendement. */
    public List<Field> outcome() {
        AmendementOpVoorstel first = ready().stream().filter(one -> one.id().equals(typed.amendement())).findFirst().orElse(ready().getFirst());
        Regeling regeling = first.dossier().regeling();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.choose(FieldKind.SELECT, "amendement", "Van welk amendement?", ready().stream().map(one -> new Choice(one.id(), one.naam() + " " + one.tekst().titel())).toList())
                .value(typed.amendement()).errors(reply.errors()));
        fields.addAll(typed.uitkomst().fields(first.dossier().verzoek(), regeling.decider(), now, reply.errors()));
        return typed.basis().after(fields, Act.UITKOMST, new Basis(regeling.decider(), regeling.header().grondslag().citation()), reply.errors());
    }

    /** The orders that were recorded, newest first. */
    public List<Event> history() {
        return all.volgordes().reversed().stream().map(one -> new Event(Texts.iso(one.op()), Texts.moment(one.op()),
                one.followsProposal() ? "Voorgestelde volgorde teruggezet" : "Andere volgorde", one.reden() + "\n" + one.door() + naming(one))).toList();
    }

    private String naming(Stemvolgorde one) {
        return one.followsProposal() ? "" : ": " + String.join(", ", one.volgorde().stream().map(kenmerk -> all.name(kenmerk.value())).toList());
    }

    /** Whether the raad adopted at least one, so that there is another decision. */
    public boolean anyAdopted() {
        return all.items().stream().anyMatch(one -> one.dossier().verzoek().uitkomst().filter(Uitkomst::isAdopted).isPresent());
    }
}
