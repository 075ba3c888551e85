package nl.inbreng.application.views;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.text.VotingOrder;

/**
 * One line of the list of the voorzitter (stemregel).
 *
 * @param nr        place in the order of voting, from 1
 * @param entry     what the text engine says of it
 * @param item      the amendement
 * @param samenMet  amendementen that ask the same, decided by the same vote
 * @param op        name of the amendement that it changes; empty unless a subamendement
 * @param vervaltBij numbers of earlier lines: when one of these is adopted, this one falls
 * @param botsingen how it goes together with others, by their numbers, at most one sentence for each way
 * @param doorHoofd whether a subamendement stands at the places of now because its amendement does
 */
public record Stemregel(int nr, VotingOrder.Entry entry, AmendementOpVoorstel item, List<AmendementOpVoorstel> samenMet, String op, List<String> vervaltBij, List<String> botsingen, boolean doorHoofd) {
    public Stemregel {
        samenMet = List.copyOf(samenMet);
        vervaltBij = List.copyOf(vervaltBij);
        botsingen = List.copyOf(botsingen);
    }

    /** Number and title, of all that are decided by this vote. */
    public String namen() {
        return Stream.concat(Stream.of(item), samenMet.stream()).map(one -> one.naam() + " " + one.tekst().titel()).collect(Collectors.joining("; "));
    }

    /** Whether the voorzitter still has to say which comes first. */
    public boolean voorzitterBepaalt() {
        return entry.reden() == VotingOrder.Reden.VOORZITTER;
    }

    /** What "botst" says in a line; above every list that has one. */
    public static final String BOTST = "‘Botst met’ betekent: neemt de raad het ene aan, dan kan het andere niet meer.";

    /** Why it stands here, in plain Dutch. The reason of the griffie for another order stands above the list, once. */
    public String waarom() {
        return entry.reden().zin();
    }

    /** Whether one of these lines says that it collides, so that the list says what that means. */
    public static boolean anyBotst(List<Stemregel> regels) {
        return regels.stream().flatMap(regel -> regel.botsingen().stream()).anyMatch(zin -> zin.startsWith("Botst"));
    }

    /** One after another, with "en" before the last. */
    public static String named(List<String> names) {
        return names.size() == 1 ? names.getFirst() : String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.getLast();
    }

    /** By what it falls, in one sentence; empty when by nothing. */
    public String gevolg() {
        return vervaltBij.isEmpty() ? "" : "Vervalt als " + String.join(" of ", vervaltBij) + " is aangenomen.";
    }

    /** That it stands at places where Inbreng put it, and that its filer did not confirm them while that can still be done; for a subamendement, that it stands there with its amendement; empty for every other. */
    public String noot() {
        if (doorHoofd) return "Geschreven op versie " + item.tekst().voorstel().versie() + " van het raadsvoorstel. De nummers zijn die van de tekst van nu, net als bij " + op + ".";
        String part = item.isPart() ? " Een deel staat al in de tekst van nu. Dat deel is weggelaten." : "";
        String place = item.tekst().isAlternative() ? " Het besluit zelf is daarna niet veranderd." : " Inbreng zette het op zijn plaats in de tekst van nu.";
        return item.isLaid() ? "Geschreven op versie " + item.tekst().voorstel().versie() + " van het raadsvoorstel." + place + part
                + (item.isConcluded() ? "" : " De indiener heeft dat nog niet bevestigd.") : "";
    }
}
