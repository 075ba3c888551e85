package nl.inbreng.application.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementenOpVoorstel.Fallen;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.text.VotingOrder.Entry;
import nl.inbreng.text.VotingOrder.Fall;

/**
 * What the amendementen that the raad adopted mean for the others.
 *
 * @param all the amendementen
 */
record Adopted(AmendementenOpVoorstel all) {

    /** What still stands although the raad decided so that it falls. What the raad adopted itself never falls by another one, nor does what belongs to it. */
    List<Fallen> fallen() {
        List<Fallen> fallen = new ArrayList<>();
        for (Entry entry : all.proposed().entries()) {
            together(entry).map(all::item).flatMap(Optional::stream).filter(one -> !one.isConcluded()).forEach(one -> reason(entry).ifPresent(reden -> fallen.add(new Fallen(one, reden))));
        }
        return List.copyOf(fallen);
    }

    /** What was recorded as fallen although nothing makes it fall any more, as after a correction of the outcome by which it fell. */
    List<AmendementOpVoorstel> doubtful() {
        return all.proposed().entries().stream().filter(entry -> reason(entry).isEmpty()).flatMap(Adopted::together).filter(has(Uitkomst.VERVALLEN::equals)).map(all::item).flatMap(Optional::stream).toList();
    }

    /** Names of adopted ones that exclude this one, whichever of the two was to fall; never one that the same vote decides. */
    List<String> clashes(String id) {
        List<String> own = same(id).toList();
        Stream<String> excluded = entries(id).flatMap(entry -> falls(entry, true)).flatMap(fall -> Stream.of(fall.bij(), fall.vervalt())).flatMap(this::same);
        return excluded.filter(other -> !own.contains(other) && has(Uitkomst::isAdopted).test(other)).map(all::name).distinct().toList();
    }

    private Optional<String> reason(Entry entry) {
        if (together(entry).anyMatch(has(Uitkomst::isAdopted))) return Optional.empty();
        Optional<String> adopted = falls(entry, false).flatMap(fall -> same(fall.bij())).filter(has(Uitkomst::isAdopted)).findFirst().map(bij -> "vervalt omdat " + all.name(bij) + " is aangenomen");
        return adopted.or(() -> Optional.of(entry.opAmendement()).filter(has(outcome -> !outcome.isAdopted() && outcome != Uitkomst.AANGEHOUDEN))
                .map(main -> "vervalt omdat " + all.name(main) + " niet is aangenomen"));
    }

    /** By what it falls, itself or with the amendement that it changes while that was not adopted. @param both also what falls by it */
    private Stream<Fall> falls(Entry entry, boolean both) {
        List<String> main = same(entry.opAmendement()).toList();
        List<String> own = main.stream().anyMatch(has(Uitkomst::isAdopted)) ? List.of(entry.id()) : Stream.concat(Stream.of(entry.id()), main.stream()).toList();
        return all.proposed().falls().stream().filter(fall -> own.contains(fall.vervalt()) || both && own.contains(fall.bij()));
    }

    /** The ids that are decided by one vote with this one. */
    private Stream<String> same(String id) {
        return entries(id).flatMap(Adopted::together);
    }

    private Stream<Entry> entries(String id) {
        return all.proposed().entries().stream().filter(entry -> together(entry).anyMatch(id::equals));
    }

    private static Stream<String> together(Entry entry) {
        return Stream.concat(Stream.of(entry.id()), entry.samenMet().stream());
    }

    private Predicate<String> has(Predicate<Uitkomst> outcome) {
        return id -> all.item(id).flatMap(one -> one.dossier().verzoek().uitkomst()).filter(outcome).isPresent();
    }
}
