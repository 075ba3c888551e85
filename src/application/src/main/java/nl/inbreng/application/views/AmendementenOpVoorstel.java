package nl.inbreng.application.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.text.Advice;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VotingOrder;

/**
 * All public amendementen on one raadsvoorstel, on whatever version of it they were written, as griffie and voorzitter see them.
 * Drafts and withdrawn ones are not in it, and no supporter.
 *
 * @param gemeente   whose raad votes
 * @param voorstel   the version on which the raad votes
 * @param items      one for each amendement
 * @param proposed   the order of voting that Inbreng proposes, over those that are filed
 * @param volgordes  the orders that the griffie recorded, oldest first
 * @param collisions how they touch each other
 * @param advice     what the griffie may want to know besides: citations of what goes, amounts that several change
 * @param onleesbaar public ones that cannot be read: they stand in no order and meet nothing here, and every list says so
 */
public record AmendementenOpVoorstel(Gemeente gemeente, StoredVoorstel voorstel, List<AmendementOpVoorstel> items, VotingOrder proposed, List<Stemvolgorde> volgordes,
                                     Collisions collisions, List<Advice> advice, List<Unreadable> onleesbaar) {
    private static final String FIRST = " Zet het eerst over op de tekst van nu.";
    private static final String ASK = " Alleen de indiener kan het overzetten op de tekst van nu. Vraag dat aan de indiener. Kan dat niet meer? Bespreek dan met de drager welke tekst hij inbrengt.";

    public AmendementenOpVoorstel {
        items = List.copyOf(items);
        volgordes = List.copyOf(volgordes);
        advice = List.copyOf(advice);
        onleesbaar = List.copyOf(onleesbaar);
    }

    /** What a list of votes must say of those that cannot be read, one sentence each. */
    public List<String> ontbreekt() {
        return onleesbaar.stream().map(one -> one.zin() + switch (one.plaats()) {
            case STEMLIJST -> " Het is ingediend, maar staat niet in deze volgorde.";
            case STEUN -> " Het verzamelt nog steun.";
            case AFGEVALLEN -> " De raad stemt er niet over.";
        }).toList();
    }

    /** One of them that falls by what the raad decided. @param item which one @param reden why, in plain Dutch */
    public record Fallen(AmendementOpVoorstel item, String reden) {}

    /** The order that somebody chose; empty while the proposal holds. */
    public Optional<Stemvolgorde> chosen() {
        return volgordes.isEmpty() ? Optional.empty() : Optional.of(volgordes.getLast()).filter(last -> !last.followsProposal());
    }

    /** How many votes stand in the order that were not in it when somebody chose it; 0 while the proposal holds. */
    public long sinceChosen() {
        Set<String> known = chosen().stream().flatMap(one -> one.volgorde().stream()).map(Kenmerk::value).collect(Collectors.toSet());
        return chosen().isEmpty() ? 0 : proposed.entries().stream().filter(entry -> !known.contains(entry.id()) && entry.samenMet().stream().noneMatch(known::contains)).count();
    }

    /** The order of voting: as chosen, or else as proposed. */
    public VotingOrder order() {
        return chosen().map(one -> proposed.chosen(one.volgorde().stream().map(Object::toString).toList(), one.reden())).map(order -> marked(order, chosen().orElseThrow().reden())).orElse(proposed);
    }

    /** What can change places with this one, with itself, in order: what is voted on in the same group and has no outcome yet. */
    public List<String> movable(String id) {
        String group = order().entries().stream().filter(entry -> entry.id().equals(id)).map(VotingOrder.Entry::opAmendement).findFirst().orElse(id);
        return order().entries().stream().filter(entry -> entry.opAmendement().equals(group)).map(VotingOrder.Entry::id).filter(each -> item(each).filter(AmendementOpVoorstel::isConcluded).isEmpty()).toList();
    }

    /** Every line that stands elsewhere than proposed says that somebody put it there, also when others pushed it along: the proposed reason does not hold there. Why is told once, above the list. */
    private VotingOrder marked(VotingOrder order, String reden) {
        List<VotingOrder.Entry> entries = new ArrayList<>();
        for (VotingOrder.Entry entry : order.entries()) {
            boolean kept = proposed.entries().get(entries.size()).id().equals(entry.id());
            entries.add(kept ? entry : new VotingOrder.Entry(entry.id(), entry.samenMet(), entry.opAmendement(), VotingOrder.Reden.HANDMATIG, reden, entry.vervaltBij()));
        }
        return new VotingOrder(entries, order.broken(), order.falls());
    }

    /** Those about which the raad decided on an earlier version: it does not vote on them again, and nobody carries them over. */
    public List<AmendementOpVoorstel> decidedBefore() {
        return decidedBefore(items, voorstel);
    }

    /** The same, of these on the version on which the raad votes. */
    public static List<AmendementOpVoorstel> decidedBefore(List<AmendementOpVoorstel> items, StoredVoorstel voted) {
        return DecidedBefore.of(items, voted);
    }

    /** Whether it changes an amendement that does not run any more: nobody carries it over. One that runs but cannot be read is only damaged. */
    public boolean isStopped(AmendementOpVoorstel sub) {
        String main = sub.tekst().opAmendement();
        return !main.isBlank() && item(main).filter(one -> one.dossier().verzoek().stand().isRunning()).isEmpty()
                && onleesbaar.stream().noneMatch(one -> one.kenmerk().value().equals(main) && one.stand().isRunning());
    }

    /** Why one cannot be weighed, and what the griffie can do: only its filer carries a text over to another version, and nobody does once it has an outcome. What was lost is told as its filer reads it. */
    public String unfit(Collisions.Broken broken) {
        if (item(broken.id()).filter(this::isStopped).isPresent()) return broken.reden().replace(FIRST, "");
        Optional<AmendementOpVoorstel> older = item(broken.id()).filter(one -> !one.tekst().voorstel().sha256().equals(voorstel.ref().sha256()));
        String engine = broken.reden().replace(FIRST, "");
        return older.map(one -> one.isConcluded() ? engine : one.eigenTekst().isPresent() ? ofDrager(one, engine) : one.herbasis().map(known -> ofFiler(known, engine)).orElse(engine + ASK)).orElse(broken.reden());
    }

    private static String ofFiler(Herbasis known, String engine) {
        if (known.isDone()) return RebaseWords.forGriffie(known) + " De raad hoeft er niet over te stemmen zolang de tekst zo blijft.";
        String words = RebaseWords.forGriffie(known);
        return (words.isEmpty() ? engine : words) + ASK;
    }

    private static String ofDrager(AmendementOpVoorstel one, String engine) {
        String todo = one.dossier().isDragerElsewhere() ? " Hij staat in het dossier klaar op de tekst van nu. Vraag de drager of dat klopt, en leg het daar vast."
                : " Zet de indiener zijn tekst over op de tekst van nu? Dan staat ook die van de drager klaar in het dossier, en legt u hem daar vast.";
        return engine.replace("Dit amendement", "De tekst van de drager") + todo + " Kan dat niet meer? Bespreek dan met de drager welke tekst hij inbrengt.";
    }

    /** The list of the voorzitter: one line for each vote, in order. How two go together is told at the first of them, by their numbers. */
    public List<Stemregel> regels() {
        return new Stemlijst(this, order()).regels();
    }

    /** How those go together that no line of the list of the voorzitter tells: what still gathers support, one sentence for each amendement. */
    public List<String> overigeBotsingen() {
        return new Stemlijst(this, order()).overige();
    }

    /** How an amendement is shown beside the list of the voorzitter, by its id: the number of its line, or its name while it has none. */
    public UnaryOperator<String> plekken() {
        return new Stemlijst(this, order())::plek;
    }

    /** All on which the raad votes: in order, those decided by the same vote after each other, then those that do not fit this text. */
    public List<AmendementOpVoorstel> voted() {
        Stream<String> ordered = order().entries().stream().flatMap(entry -> Stream.concat(Stream.of(entry.id()), entry.samenMet().stream()));
        return Stream.concat(ordered, proposed.broken().stream().map(Collisions.Broken::id)).distinct().map(this::item).flatMap(Optional::stream).toList();
    }

    /** How one goes together with the others, one sentence for each of them, about the place where they meet worst; what touches other words of the same unit is left out. */
    public List<String> botsingen(String id) {
        Set<String> named = new HashSet<>();
        return collisions.of(id).stream().filter(one -> one.soort() != Collision.Soort.NAAST && named.add(one.other(id))).map(one -> one.zin(this::name)).distinct().toList();
    }

    /** The amendement with this id, its kenmerk. */
    public Optional<AmendementOpVoorstel> item(String id) {
        return items.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The text on which one was written, in units: for a subamendement the decision as the other amendement would make it read, at the places of now where both stand there; none when that does not fit any more. */
    public List<TekstEenheid> basisVan(AmendementOpVoorstel one) {
        return new WrittenOn(this, one).units();
    }

    /** Whether a subamendement stands at the places of now because its amendement does, although neither filer confirmed that. */
    public boolean isLaidByMain(AmendementOpVoorstel one) {
        return !one.isLaid() && item(one.tekst().opAmendement()).filter(AmendementOpVoorstel::isLaid).isPresent() && collisions.broken().stream().noneMatch(broken -> broken.id().equals(one.id()));
    }

    /** How an id is shown: the number, or the title in quotes while it has none. */
    public String name(String id) {
        return item(id).map(AmendementOpVoorstel::naam).orElse(id);
    }

    /** Those of one kind of place, in order of publication. */
    public List<AmendementOpVoorstel> at(AmendementOpVoorstel.Plaats plaats) {
        return items.stream().filter(one -> one.plaats() == plaats).toList();
    }

    /** What still stands although the raad decided so that it falls. A proposal: the griffie records it. */
    public List<Fallen> fallen() {
        return new Adopted(this).fallen();
    }

    /** What was recorded as fallen although nothing that the raad decided makes it fall any more: the griffie looks whether that is still right. */
    public List<AmendementOpVoorstel> doubtful() {
        return new Adopted(this).doubtful();
    }

    /** Names of those that the raad adopted already and that do not go together with this one: whoever records that it was adopted too confirms that first. */
    public List<String> clashes(String id) {
        return new Adopted(this).clashes(id);
    }
}
