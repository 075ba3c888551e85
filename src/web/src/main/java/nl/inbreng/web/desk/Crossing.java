package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collision.Soort;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.Runs;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.TextRun;

/**
 * One place of the decision that several amendementen want to change. Each of them stands in it once: pair by pair, ten amendementen on one unit would be 45 tables.
 *
 * @param plaats  how the place is cited
 * @param lines   one for each amendement: that of the raad, then in order of voting where they have one
 * @param excludes whether some of them exclude each other, or want the same spot; else they change other words of one unit
 */
public record Crossing(String plaats, List<Line> lines, boolean excludes) {

    /** A text longer than this is folded, so that the lines beside it stay in sight. */
    private static final int LONGEST_OPEN = 600;

    public Crossing {
        lines = List.copyOf(lines);
    }

    /**
     * One amendement at this place.
     *
     * @param nr    number of its line on the list of the voorzitter, such as "nr. 2"; empty while it has none
     * @param naam  its number, or its title while it has none
     * @param href  its page; empty for what has none
     * @param titel its title; empty when that is its name
     * @param uitkomst what was decided about it; empty while nothing was
     * @param tekst what it makes of the text
     * @param samen how it goes together with the others here, one sentence for each way
     */
    public record Line(String nr, String naam, String href, String titel, String uitkomst, List<TextRun> tekst, List<String> samen) {

        public Line {
            tekst = List.copyOf(tekst);
            samen = List.copyOf(samen);
        }

        /** Whether its text is folded. */
        public boolean isLong() {
            return tekst.stream().mapToInt(run -> run.text().length()).sum() > LONGEST_OPEN;
        }
    }

    /** What was found, by place in the order of the decision. @param plek how an amendement is named in the lines of others */
    static List<Crossing> of(AmendementenOpVoorstel all, List<Collision> found, UnaryOperator<String> plek) {
        Map<List<String>, List<Collision>> places = new LinkedHashMap<>();
        List<String> keys = all.voorstel().eenheden().stream().map(TekstEenheid::sleutel).toList();
        found.stream().sorted(Comparator.comparingInt(one -> keys.indexOf(one.place().sleutel())))
                .forEach(one -> places.computeIfAbsent(List.of(op(all, one), one.place().sleutel(), one.place().citeertitel()), key -> new ArrayList<>()).add(one));
        return places.values().stream().map(here -> new Crossing(place(all, here.getFirst()), lines(all, here, plek), here.stream().anyMatch(one -> one.soort() != Soort.NAAST))).toList();
    }

    private static String op(AmendementenOpVoorstel all, Collision one) {
        return all.item(one.a()).map(item -> item.tekst().opAmendement()).orElse("");
    }

    /** A place in the text of an amendement is told apart from that place in the decision. */
    private static String place(AmendementenOpVoorstel all, Collision one) {
        String op = op(all, one);
        return Showing.capital(one.place().citeertitel()) + (op.isEmpty() ? "" : " in de tekst van " + apart(all.name(op)));
    }

    private static List<Line> lines(AmendementenOpVoorstel all, List<Collision> here, UnaryOperator<String> plek) {
        Set<String> ids = new LinkedHashSet<>();
        here.stream().flatMap(met -> Stream.of(met.a(), met.b())).filter(id -> all.item(id).isEmpty()).forEach(ids::add);
        all.voted().stream().map(AmendementOpVoorstel::id).filter(id -> here.stream().anyMatch(met -> met.a().equals(id) || met.b().equals(id))).forEach(ids::add);
        here.forEach(met -> ids.addAll(List.of(met.a(), met.b())));
        List<String> order = List.copyOf(ids);
        return order.stream().map(id -> line(all, id, own(id, here, order), plek)).toList();
    }

    /** Where one meets others, in the order of those. */
    private static List<Collision> own(String id, List<Collision> here, List<String> order) {
        return here.stream().filter(met -> met.a().equals(id) || met.b().equals(id)).sorted(Comparator.comparingInt(met -> order.indexOf(met.other(id)))).toList();
    }

    private static Line line(AmendementenOpVoorstel all, String id, List<Collision> own, UnaryOperator<String> plek) {
        Optional<AmendementOpVoorstel> item = all.item(id);
        String naam = item.map(AmendementOpVoorstel::naam).orElseGet(() -> Showing.capital(plek.apply(id)));
        String nr = plek.apply(id).startsWith("nr. ") ? plek.apply(id) : "";
        String titel = item.filter(one -> one.dossier().verzoek().number().isPresent()).map(one -> one.tekst().titel()).orElse("");
        String uitkomst = item.flatMap(one -> one.dossier().verzoek().uitkomst()).map(Uitkomst::word).map(Showing::capital).orElse("");
        return new Line(nr, naam, item.map(AmendementenScreen::page).orElse(""), titel, uitkomst, tekst(all, id, own.getFirst()), Together.of(id, own, other -> apart(plek.apply(other))));
    }

    /** A title in another script would turn the sentence around it. */
    private static String apart(String name) {
        return name.startsWith("‘") ? Showing.isolated(name) : name;
    }

    /** What it makes of the unit, with the words that come and go; what stands elsewhere or comes new has nothing to be compared with. */
    private static List<TextRun> tekst(AmendementenOpVoorstel all, String id, Collision met) {
        String tekst = met.a().equals(id) ? met.tekstA() : met.tekstB();
        if (tekst.isEmpty()) return List.of();
        List<TekstEenheid> base = all.item(met.a()).map(all::basisVan).orElse(all.voorstel().eenheden());
        Optional<String> was = base.stream().filter(unit -> met.komst().isEmpty() && unit.sleutel().equals(met.place().sleutel())).map(TekstEenheid::tekst).findFirst();
        return was.filter(text -> !text.isEmpty() && !tekst.endsWith("\n" + text)).map(text -> Runs.of(WordDiff.between(text, tekst))).orElse(List.of(TextRun.same(tekst)));
    }
}
