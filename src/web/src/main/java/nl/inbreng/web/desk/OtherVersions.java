package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementOpVoorstel.Plaats;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;

/** Amendementen that were written on another version than the one that the raad votes on. @param all the amendementen on the raadsvoorstel */
public record OtherVersions(AmendementenOpVoorstel all) {

    /** Columns of those that still run. */
    public static final List<Column> OLDER = List.of(new Column("Amendement"), new Column("Geschreven op"), new Column("Past op de tekst van nu"));

    /** Columns of those that have an outcome. */
    public static final List<Column> DECIDED = List.of(new Column("Amendement"), new Column("Uitkomst"));

    /** Those that still run, each with whether it fits the text of now. */
    public List<List<Cell>> older() {
        return all.items().stream().filter(one -> one.plaats() != Plaats.AFGEVALLEN && !one.isConcluded() && !one.tekst().voorstel().sha256().equals(all.voorstel().ref().sha256()))
                .map(one -> List.of(Cell.link(one.naam(), AmendementenScreen.page(one)), Cell.text("versie " + one.tekst().voorstel().versie()), fits(one))).toList();
    }

    /** Those about which the raad decided on their own version: nobody carries them over. */
    public List<List<Cell>> decided() {
        return all.decidedBefore().stream().map(one -> List.of(Cell.link(AmendementenScreen.titled(one), AmendementenScreen.page(one)), Cell.text(one.besloten()))).toList();
    }

    private Cell fits(AmendementOpVoorstel one) {
        if (one.dossier().isDragerElsewhere()) return Cell.text("De tekst van de drager staat nog op die versie. Open het dossier en leg hem vast op de tekst van nu.");
        if (all.isLaidByMain(one)) return Cell.text("Ja, bij " + all.name(one.tekst().opAmendement()) + ". Het overzetten wacht op de indiener daarvan.");
        if (all.isStopped(one)) return Cell.text("Nee. Het amendement waar dit subamendement bij hoort, loopt niet meer. De indiener kan het niet overzetten.");
        return Cell.text(one.herbasis().map(RebaseWords::forGriffie).filter(words -> !words.isEmpty()).or(() -> waits(one)).orElseGet(() -> unconfirmed(one)));
    }

    private String unconfirmed(AmendementOpVoorstel one) {
        boolean broken = all.collisions().broken().stream().anyMatch(each -> each.id().equals(one.id()));
        return broken ? "Nee, zie hieronder" : "Ja, de indiener heeft dat nog niet bevestigd";
    }

    /** A subamendement is compared once the filer of what it changes has chosen: until then nobody knows whether it fits. */
    private Optional<String> waits(AmendementOpVoorstel one) {
        return all.item(one.tekst().opAmendement()).filter(main -> main.base().ref().id() == one.base().ref().id() && main.dossier().verzoek().stand().isRunning() && main.herbasis().filter(known -> !known.isOpen()).isEmpty())
                .map(main -> "Dat is nog niet bekend. Eerst kiest de indiener van " + main.naam() + ". Daarna krijgt de indiener van deze wijziging een mail.");
    }
}
