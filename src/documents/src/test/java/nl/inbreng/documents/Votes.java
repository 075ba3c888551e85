package nl.inbreng.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.NietVerwerkt;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.text.Adoption;
import nl.inbreng.text.Advice;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VotingOrder;

/** Amendementen of every kind on one draft decision of Voorbeeldstad. */
final class Votes {

    static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    static final List<TekstEenheid> UNITS = OntwerpbesluitReader.read("""
            De raad van Voorbeeldstad;

            besluit:

            1. Het verkeersplan 2027-2030 vast te stellen.
            2. De oversteek bij de Dorpsstraat in 2028 opnieuw in te richten en daarvoor € 85.000 beschikbaar te stellen.
            3. Een bank te plaatsen bij het Raadhuisplein.
            4. De motie over de Dorpsstraat als afgedaan te beschouwen.
            """);

    private static final VoorstelRef REF = Dossiers.amendement().voorstel();
    private static final StoredVoorstel VOORSTEL = new StoredVoorstel(REF, "GM9999", 4, new RaadsDocument("doc", REF.titel(), "Raadsvoorstel", 2, "plan.pdf", "application/pdf"),
            StoredVoorstel.Status.BEVESTIGD, UNITS, "");

    private Votes() { }

    /** Changes, deletes, adds and moves a unit, and pays for it. */
    static Amendement everything() {
        return new Amendement("Een veilige Dorpsstraat", REF, List.of(changed(2, "in 2028", "vóór 1 juli 2027"), deleted(4),
                Wijziging.added(key(3), "beslispunt 3", "De wethouder elk kwartaal verslag te laten doen aan de raad.", false),
                Wijziging.moving(key(1), "beslispunt 1", text(1)).beside(key(3), false)), "Wachten tot 2028 is te lang.", "Uit de reserve verkeer.", "", "");
    }

    static Amendement replacing() {
        return new Amendement("Een ander plan", REF, List.of(), "Het kan beter.", "", "1. Geen verkeersplan vast te stellen.\n2. In 2027 met een nieuw plan te komen.", "");
    }

    static Surroundings around(String... botsingen) {
        return new Surroundings(UNITS, "", List.of(botsingen));
    }

    /** Filed and published as its second revision. */
    static Dossier filed(Amendement text, String kenmerk, int number) {
        Dossier plain = Dossiers.filed(text, new Kenmerk(kenmerk), number);
        AmendementRevisie revisie = new AmendementRevisie(2, text, "0f".repeat(32), "De buurt vroeg het.", true, AmendementRevisie.Door.INDIENER, Instant.parse("2026-10-20T10:00:00Z"));
        return new Dossier(plain.verzoek(), plain.regeling(), plain.support(), plain.events(), List.of(revisie));
    }

    /** Four on the list: one that replaces words, one that deletes the same unit, one on the amount elsewhere, and a subamendement; one of them does not fit. */
    static AmendementenOpVoorstel all(boolean chosen) {
        List<AmendementOpVoorstel> items = List.of(item(new Amendement("Eerder beginnen", REF, List.of(changed(2, "in 2028", "vóór 1 juli 2027")), "Sneller."), "b2c3d4f5g6", 1),
                item(new Amendement("Geen oversteek", REF, List.of(deleted(2)), "Te duur."), "c3d4f5g6h7", 2),
                item(new Amendement("Twee banken", REF, List.of(changed(3, "Een bank", "Twee banken")), "Gezellig."), "d4f5g6h7j8", 3),
                item(new Amendement("Liever augustus", REF, List.of(new Wijziging(key(2), "beslispunt 2", text(2).replace("in 2028", "vóór 1 juli 2027"),
                        text(2).replace("in 2028", "vóór 1 augustus 2027"))), "Na de vakantie.", "", "", "b2c3d4f5g6"), "f5g6h7j8k9", 4),
                item(new Amendement("Op een oude tekst", REF, List.of(new Wijziging("beslispunt-9", "beslispunt 9", "Weg.", "Anders.")), "Dat was beter."), "g6h7j8k9m2", 5));
        List<Proposal> proposals = items.stream().map(AmendementOpVoorstel::proposal).toList();
        List<Stemvolgorde> history = chosen ? List.of(new Stemvolgorde(1, List.of(new Kenmerk("d4f5g6h7j8"), new Kenmerk("c3d4f5g6h7"), new Kenmerk("b2c3d4f5g6")),
                "De voorzitter wil de banken eerst.", "Wim Bakker", NOW)) : List.of();
        return new AmendementenOpVoorstel(Dossiers.filedAmendement().regeling().header().gemeente(), VOORSTEL, items, VotingOrder.of(UNITS, proposals, Map.of()), history,
                Collisions.between(UNITS, proposals), Advice.on(UNITS, proposals), List.of());
    }

    /** The same on a raadsvoorstel with another title. */
    static AmendementenOpVoorstel titled(String titel) {
        AmendementenOpVoorstel all = all(false);
        VoorstelRef ref = new VoorstelRef(REF.id(), titel, REF.versie(), REF.sha256(), REF.pinned(), REF.agendapunt(), REF.vergadering(), REF.begins());
        StoredVoorstel voorstel = new StoredVoorstel(ref, "GM9999", 4, VOORSTEL.document(), VOORSTEL.status(), UNITS, "");
        return new AmendementenOpVoorstel(all.gemeente(), voorstel, all.items(), all.proposed(), all.volgordes(), all.collisions(), all.advice(), List.of());
    }

    /** The same, and one that cannot be read. */
    static AmendementenOpVoorstel damaged() {
        AmendementenOpVoorstel all = all(false);
        return new AmendementenOpVoorstel(all.gemeente(), all.voorstel(), all.items(), all.proposed(), all.volgordes(), all.collisions(), all.advice(),
                List.of(new Unreadable(new Kenmerk("h7j8k9m2n3"), SharedStand.INGEDIEND)));
    }

    /** The decision when the first and third of them are adopted, and the subamendement on the first. */
    static Consolidatie besluit(String by) {
        AmendementenOpVoorstel all = all(false);
        List<Kenmerk> adopted = List.of(new Kenmerk("b2c3d4f5g6"), new Kenmerk("d4f5g6h7j8"), new Kenmerk("f5g6h7j8k9"));
        Adoption.Adopted text = (Adoption.Adopted) Adoption.of(UNITS, adopted.stream().map(one -> all.item(one.value()).orElseThrow().proposal()).toList());
        List<Onderdeel> units = text.readings().stream().map(one -> new Onderdeel(one.unit(), one.tekst(), one.fate(), "", kenmerken(text.van(one)),
                text.woorden(one).stream().map(run -> new Woorden(run.soort(), run.tekst(), kenmerken(run.ids()))).toList())).toList();
        return new Consolidatie(1, REF.id(), units, List.of(new Verwerkt(adopted.get(0), "BM-9999-2026-0001", "Eerder beginnen", 2), new Verwerkt(adopted.get(1), "BM-9999-2026-0003", "Twee banken", 2), new Verwerkt(adopted.get(2), "BM-9999-2026-0004", "Liever augustus", 2)),
                List.of(new NietVerwerkt(new Verwerkt(new Kenmerk("g6h7j8k9m2"), "BM-9999-2026-0005", "Op een oude tekst", 0), "De tekst past niet.")), by, NOW);
    }

    private static List<Kenmerk> kenmerken(List<String> ids) {
        return ids.stream().map(Kenmerk::new).toList();
    }

    private static AmendementOpVoorstel item(Amendement text, String kenmerk, int number) {
        return new AmendementOpVoorstel(filed(text, kenmerk, number), VOORSTEL);
    }

    private static Wijziging changed(int nr, String gone, String come) {
        return new Wijziging(key(nr), "beslispunt " + nr, text(nr), text(nr).replace(gone, come));
    }

    private static Wijziging deleted(int nr) {
        return new Wijziging(key(nr), "beslispunt " + nr, text(nr), "");
    }

    private static String key(int nr) {
        return "beslispunt-" + nr;
    }

    private static String text(int nr) {
        return UNITS.stream().filter(one -> one.sleutel().equals(key(nr))).findFirst().orElseThrow().tekst();
    }
}
