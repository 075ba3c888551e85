package nl.inbreng.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Items;
import nl.inbreng.documents.tagged.Block.Particulars;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Initiatief;
import nl.inbreng.domain.inhoud.Motie;
import nl.inbreng.domain.inhoud.Referendumvraag;
import nl.inbreng.domain.inhoud.Uitdaging;
import nl.inbreng.domain.regeling.Gemeente.Griffie;
import nl.inbreng.domain.regeling.Regeling;

/** Ontvangstbevestiging: confirms to the second that an official message was received electronically (Awb afdeling 2.3, Wmebv), and says what follows. */
final class OntvangstbevestigingPdf {

    private OntvangstbevestigingPdf() { }

    static FormalDocument of(Dossier dossier) {
        Instant received = dossier.verzoek().filed().orElseThrow(
                () -> new IllegalArgumentException("niet ingediend: " + dossier.verzoek().kenmerk()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Ontvangstbevestiging"));
        blocks.add(Letterhead.lead("De griffie van de gemeente " + Letterhead.gemeente(dossier).naam()
                + " heeft uw " + instrument(dossier) + " ontvangen."));
        blocks.add(new Particulars(facts(dossier, received)));
        blocks.add(new Heading(2, "Wat gebeurt er nu?"));
        blocks.add(new Items(true, numbered(steps(dossier, received))));
        blocks.add(new Heading(2, "Hebt u een vraag?"));
        blocks.add(contact(Letterhead.gemeente(dossier).griffie(), Letterhead.number(dossier.verzoek())));
        blocks.add(new Block.Rule());
        blocks.add(Letterhead.small("Dit is de bevestiging dat uw elektronische bericht is ontvangen (Algemene wet bestuursrecht, afdeling 2.3). "
                + "Het is geen besluit. Bewaar deze bevestiging als bewijs. Wat u hebt ingediend, zit als gegevensbestand in deze PDF."));
        return Letterhead.document(dossier, "Ontvangstbevestiging", dossier.verzoek().filedInhoud(), blocks);
    }

    private static String instrument(Dossier dossier) {
        String naam = dossier.regeling().header().naam();
        return Character.toLowerCase(naam.charAt(0)) + naam.substring(1);
    }

    private static List<Item> facts(Dossier dossier, Instant received) {
        return List.of(
                Letterhead.row("Nummer", Letterhead.number(dossier.verzoek())),
                Letterhead.row("Ontvangen op", DutchMoment.second(received) + " (Nederlandse tijd)"),
                Letterhead.row("Titel", dossier.verzoek().filedInhoud().titel()),
                Letterhead.row("Ingediend door", dossier.verzoek().indiener().naam()),
                Letterhead.row("Op grond van", dossier.regeling().header().grondslag().citation()),
                Letterhead.support(dossier));
    }

    private static List<String> steps(Dossier dossier, Instant received) {
        Regeling regeling = dossier.regeling();
        List<String> steps = new ArrayList<>();
        steps.add("De griffie kijkt of uw " + instrument(dossier) + " voldoet aan de regels. Dat doet de griffie uiterlijk op "
                + DutchMoment.lastDayBefore(regeling.terms().reviewEnds(received, regeling.facts()).at()) + ".");
        String repair = regeling.terms().repair().map(term -> " Moet er iets worden hersteld? Dan krijgt u daar " + term.span() + " voor.").orElse("");
        steps.add("U krijgt een e-mail met het antwoord en de redenen." + repair);
        steps.add("Voldoet het? " + next(dossier.verzoek().filedInhoud(), regeling));
        steps.add("U krijgt bericht over de uitkomst.");
        return steps;
    }

    private static String next(Inhoud inhoud, Regeling regeling) {
        return switch (inhoud) {
            case Agendering agendering -> "Dan komt het onderwerp op de agenda van " + regeling.decider().phrase() + ". U hoort wanneer.";
            case Initiatief initiatief -> "Dan komt uw voorstel op de agenda van de raad. U hoort wanneer. De raad stemt erover.";
            case Motie motie -> "Dan gaat uw tekst naar de raadsleden. Een raadslid kan de tekst overnemen en als motie indienen. Daarna stemt de raad.";
            case Uitdaging uitdaging -> "Dan gaat uw voorstel naar het college van burgemeester en wethouders. Het college beslist of u de taak kunt overnemen.";
            case Referendumvraag vraag -> "Dan beslist de raad of er een referendum komt. U hoort wanneer.";
            case Amendement amendement -> "Dan gaat het naar de raadsleden, bij agendapunt "
                    + amendement.voorstel().agendapunt() + " in de vergadering van "
                    + DutchMoment.day(amendement.voorstel().begins()) + ". Een raadslid kan het overnemen en indienen. Daarna stemt de raad.";
        };
    }

    private static List<Item> numbered(List<String> steps) {
        List<Item> items = new ArrayList<>();
        for (String step : steps) items.add(Letterhead.row(items.size() + 1 + ".", step));
        return items;
    }

    private static Block contact(Griffie griffie, String number) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain("Neem contact op met de griffie. Noem daarbij het nummer " + number + "."));
        if (!griffie.telefoon().isBlank()) runs.add(Run.plain("\nTelefoon: " + griffie.telefoon()));
        if (!griffie.email().isBlank()) {
            runs.add(Run.plain("\nE-mail: "));
            runs.add(Run.mail(griffie.email()));
        }
        if (!griffie.adres().isBlank()) runs.add(Run.plain("\nAdres: " + griffie.adres()));
        return Block.text(runs.toArray(Run[]::new));
    }
}
