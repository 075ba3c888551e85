package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid.Soort;

/** Which text cites which artikel, lid, beslispunt or onderdeel of the decision: in the draft decision and in the proposals. */
final class CitationIndex {

    private static final String NUMBER = "\\d{1,4}(?:[.:]\\d{1,4}){0,3}[a-z]?(?![\\p{L}\\d])";
    private static final String ONDER = "(?:" + Citation.ONDER + ")?";
    private static final Pattern UNITS = Pattern.compile("(?i)\\b(artikel|beslispunt)(?:en)? (" + NUMBER + "(?:" + Citation.AND + NUMBER + "){0,20})"
            + "(?:, (\\p{L}+|\\d{1,3}e) lid)?" + ONDER);
    private static final Pattern LEDEN = Pattern.compile("(?i)\\b(\\p{L}+de|\\p{L}+ste|derde|\\d{1,3}e) lid\\b" + ONDER + "(?:,? van artikel (" + NUMBER + "))?");

    /** A text that cites: whose proposal it is in (empty for the decision), and the unit it is for. */
    private record Source(String id, String key, String citation) {
    }

    private final UnitPlaces places;
    private final OwnTitle own;
    private final Map<String, Set<Source>> sources = new HashMap<>();

    CitationIndex(UnitPlaces places, List<Footprint> footprints) {
        this.places = places;
        this.own = OwnTitle.of(places.units());
        places.units().forEach(unit -> read(unit.tekst(), unit, new Source("", unit.sleutel(), unit.citeertitel())));
        footprints.stream().filter(footprint -> !footprint.isAlternative()).forEach(this::read);
    }

    /** Of another text for the whole decision nothing is read: it is laid on no unit. */
    private void read(Footprint footprint) {
        for (Wijziging change : footprint.proposal().wijzigingen()) {
            places.find(change.eenheidSleutel()).ifPresent(unit -> read(change.wordt(), unit, new Source(footprint.proposal().id(), unit.sleutel(), unit.citeertitel())));
        }
    }

    private void read(String text, TekstEenheid unit, Source source) {
        Matcher whole = UNITS.matcher(text);
        while (whole.find()) {
            for (String number : Citation.isOfLaw(text, whole.end(), own) ? List.<String>of() : Citation.each(whole.group(2))) {
                String cited = whole.group(1) + " " + number;
                add(whole.group(3) == null ? cited : cited + ", " + whole.group(3) + " lid", whole.group(4), source);
            }
        }
        Matcher lid = LEDEN.matcher(text);
        while (lid.find()) {
            boolean beside = lid.start() > 1 && text.startsWith(", ", lid.start() - 2);
            String artikel = lid.group(3) != null ? "artikel " + lid.group(3) : beside ? "" : artikel(unit);
            if (!artikel.isEmpty() && !Citation.isOfLaw(text, lid.end(), own)) {
                add(artikel + ", " + lid.group(1) + " lid", lid.group(2), source);
            }
        }
    }

    /** @param letters of the onderdelen that are cited; null when the unit is cited as a whole */
    private void add(String cited, String letters, Source source) {
        for (String letter : letters == null ? List.of("") : Citation.each(letters)) {
            String name = letter.isEmpty() ? cited : cited + ", onder " + letter;
            sources.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new LinkedHashSet<>()).add(source);
        }
    }

    private String artikel(TekstEenheid unit) {
        return places.around(unit.sleutel()).stream().map(key -> places.find(key).orElseThrow()).filter(each -> each.soort() == Soort.ARTIKEL)
                .map(each -> "artikel " + each.nummer()).findFirst().orElse("");
    }

    /** Advice on a unit that a proposal deletes or moves, for what cites it and does not go along. */
    List<Advice> on(Footprint footprint, String key) {
        TekstEenheid unit = places.find(key).orElseThrow();
        String own = footprint.proposal().id();
        Set<String> rewritten = new LinkedHashSet<>(footprint.proposal().wijzigingen().stream().map(Wijziging::eenheidSleutel).toList());
        List<Advice> advice = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Source source : citing(unit)) {
            boolean along = places.around(source.key()).contains(key) || source.id().isEmpty() && rewritten.contains(source.key());
            if (!along && seen.add(source.id() + " " + source.key())) {
                List<String> ids = source.id().isEmpty() || source.id().equals(own) ? List.of(own) : List.of(own, source.id());
                advice.add(new Advice(Advice.Soort.VERWIJZING, ids, List.of(source.citation()), UnitTree.whole(unit)));
            }
        }
        return advice;
    }

    /** What cites the unit or something in it. */
    private Set<Source> citing(TekstEenheid unit) {
        String cited = UnitTree.whole(unit).toLowerCase(Locale.ROOT);
        Set<Source> citing = new LinkedHashSet<>(sources.getOrDefault(cited, Set.of()));
        sources.forEach((name, from) -> {
            if (name.startsWith(cited + ", ")) {
                citing.addAll(from);
            }
        });
        return citing;
    }
}
