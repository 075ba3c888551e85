package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementOpVoorstel.Plaats;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.akn.AknPlacing;
import nl.inbreng.text.akn.AknReading;
import nl.inbreng.web.Changes;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.UnitChange;

/**
 * An amendement of the raad as it was read from a file, laid beside the burgeramendementen that run on the raadsvoorstel.
 *
 * @param read       what is in the file
 * @param placed     what of it has a place in this version
 * @param all        the burgeramendementen
 * @param collisions how all of them touch each other, the one of the raad first
 */
public record RaadAmendement(AknReading.Amendment read, AknPlacing placed, AmendementenOpVoorstel all, Collisions collisions) {

    /** Columns of the burgeramendementen. */
    public static final List<Column> BESIDE = List.of(new Column("Burgeramendement"), new Column("Samen met het amendement van de raad"));
    /** Columns of what has no place in this version. */
    public static final List<Column> APART = List.of(new Column("Waarom het hier niet past"), new Column("Wat het bestand zegt"), new Column("Was"), new Column("Wordt"));

    /** Its id among the others: too short to be a kenmerk. */
    private static final String RAAD = "raad";
    private static final String NAME = "het amendement van de raad";

    static RaadAmendement of(AmendementenOpVoorstel all, AknReading.Amendment read) {
        AknPlacing placed = AknPlacing.on(all.voorstel().eenheden(), read.wijzigingen());
        List<Proposal> proposals = new ArrayList<>(List.of(new Proposal(RAAD, placed.wijzigingen(), placed.alternatief(), "")));
        running(all).filter(one -> !one.isDone() && !one.undoes(all.voorstel())).map(AmendementOpVoorstel::proposal).forEach(proposals::add);
        return new RaadAmendement(read, placed, all, Collisions.between(all.voorstel().eenheden(), proposals));
    }

    private static Stream<AmendementOpVoorstel> running(AmendementenOpVoorstel all) {
        List<AmendementOpVoorstel> decided = all.decidedBefore();
        return all.items().stream().filter(one -> one.plaats() != Plaats.AFGEVALLEN && !decided.contains(one));
    }

    /** Its heading. */
    public String kop() {
        return read.kop().isEmpty() ? "Zonder titel" : read.kop();
    }

    /** Whether nothing of it has a place in this version. */
    public boolean isElsewhere() {
        return placed.wijzigingen().isEmpty() && placed.alternatief().isEmpty();
    }

    /** Whether its changes do not go together, so that it is not weighed against the others. */
    public boolean isUnfit() {
        return collisions.broken().stream().anyMatch(broken -> broken.id().equals(RAAD));
    }

    /** What it changes, as people read it. */
    public List<UnitChange> changes() {
        return Changes.of(text(), all.voorstel().eenheden(), Changes.Who.INDIENER).list();
    }

    /** What it asks, in the sentences that we write ourselves. */
    public List<String> sentences() {
        return AmendingSentence.of(all.voorstel().eenheden(), text());
    }

    /** The sentences of the file itself; none when it only quotes. */
    public List<String> own() {
        return read.wijzigingen().stream().map(AknReading.Change::zin).filter(zin -> !zin.isBlank()).toList();
    }

    private Amendement text() {
        return new Amendement(kop(), all.voorstel().ref(), placed.wijzigingen(), read.toelichting(), "", placed.alternatief(), "");
    }

    /** What has no place in this version, each with the reason. */
    public List<List<Cell>> apart() {
        return placed.apart().stream().map(one -> List.of(Cell.text(one.reden()), Cell.text(one.change().zin().isEmpty() ? "–" : one.change().zin()),
                Cell.text(one.change().was().isEmpty() ? "–" : one.change().was()), Cell.text(one.change().wordt().isEmpty() ? "–" : one.change().wordt()))).toList();
    }

    /** How each burgeramendement that runs goes together with it. */
    public List<List<Cell>> beside() {
        return running(all).map(one -> List.of(Cell.link(AmendementenScreen.titled(one), AmendementenScreen.page(one)), Cell.text(meeting(one)))).toList();
    }

    private String meeting(AmendementOpVoorstel one) {
        String op = one.tekst().opAmendement();
        if (!op.isEmpty()) return "Wijzigt " + all.name(op) + ", en niet het besluit zelf. Kijk bij " + all.name(op) + ".";
        if (one.isDone()) return "De tekst van nu luidt al zo. Daarom is er niets te vergelijken.";
        if (one.undoes(all.voorstel()) || collisions.broken().stream().anyMatch(broken -> broken.id().equals(one.id()))) return "Past niet op deze tekst. Daarom kunnen wij dit niet vergelijken.";
        return worst(one.id()).map(this::sentence).orElse("Raakt het amendement van de raad niet.");
    }

    private Optional<Collision> worst(String id) {
        return collisions.of(RAAD).stream().filter(met -> met.other(RAAD).equals(id)).findFirst();
    }

    private String sentence(Collision met) {
        return Showing.capital(met.zin(this::name)).replace(". " + NAME, ". " + Showing.capital(NAME));
    }

    private String name(String id) {
        return id.equals(RAAD) ? NAME : all.name(id);
    }

    /** Each place where it meets burgeramendementen, with what each makes of the text. */
    public List<Crossing> crossings() {
        return Crossing.of(all, collisions.of(RAAD), this::name);
    }
}
