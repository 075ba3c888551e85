package nl.inbreng.domain.inhoud;

import java.util.function.Function;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;

/**
 * A statement that residents ask the raad to make (stadsmotie), in the order of a motie. It is no motie until a raadslid moves it,
 * since only raadsleden do (reglement van orde, Gemeentewet art. 16).
 *
 * @param titel        subject in one line
 * @param bij          the raadsvoorstel that it goes with, as people call it; empty when it stands alone
 * @param constaterend facts; one point on each line, ends "constaterende dat"
 * @param overwegend   opinions; one point on each line, ends "overwegende dat"
 * @param verzoek      what the college is asked to do; one point on each line, ends "verzoekt het college"
 * @param toelichting  further explanation, may be empty
 */
public record Motie(String titel, String bij, String constaterend, String overwegend, String verzoek, String toelichting) implements Written {

    /** Most characters of what a raadsvoorstel is called: its title, version and vergadering. */
    private static final int NAME = 500;
    private static final Part BIJ = Part.asked(new TextRule("bij", "het raadsvoorstel", "", NAME),
            "Bij welk raadsvoorstel hoort dit?", "Hoort het bij een voorstel dat op de agenda van de raad staat? Schrijf dan op welk.").headed("Bij dit raadsvoorstel").rows(2);
    private static final Part CONSTATEREND = Part.asked(new TextRule("constaterend", "wat u vaststelt", "Schrijf op wat er aan de hand is. Eén punt is genoeg.", TextRule.LONG),
            "Wat is er aan de hand?", "Noem de feiten. In een motie staat dit na ‘constaterende dat’. Zet elk punt op een nieuwe regel.")
            .headed("Constaterende dat (dit is er aan de hand)").asPoints();
    private static final Part OVERWEGEND = Part.asked(new TextRule("overwegend", "wat u daarvan vindt", "Schrijf op wat u ervan vindt. Eén punt is genoeg.", TextRule.LONG),
            "Wat vindt u daarvan?", "Waarom moet er iets gebeuren? In een motie staat dit na ‘overwegende dat’. Zet elk punt op een nieuwe regel.")
            .headed("Overwegende dat (dit vinden wij ervan)").asPoints();
    private static final Part VERZOEK = Part.asked(new TextRule("verzoek", "wat het college moet doen", "Schrijf op wat het college moet doen.", TextRule.LONG),
            "Wat moet het college doen?", "Het college voert uit wat de raad wil. In een motie staat dit na ‘verzoekt het college’. Zet elk punt op een nieuwe regel.")
            .headed("Verzoekt het college (dit moet er gebeuren)").asPoints();

    public Motie {
        bij = bij == null ? "" : bij;
    }

    /** One that stands alone. */
    public Motie(String titel, String constaterend, String overwegend, String verzoek, String toelichting) {
        this(titel, "", constaterend, overwegend, verzoek, toelichting);
    }

    /** A statement beside a raadsvoorstel, in which nothing else is written yet. A very long title is cut. */
    public static Motie beside(VoorstelRef voorstel) {
        String name = voorstel.titel() + ", versie " + voorstel.versie() + ", " + voorstel.vergadering();
        return new Motie("", name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…", "", "", "", "");
    }

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.MOTIE;
    }

    @Override public Motie with(Function<Part, String> texts) {
        return new Motie(texts.apply(TITEL.with(titel)), texts.apply(BIJ.with(bij)), texts.apply(CONSTATEREND.with(constaterend)), texts.apply(OVERWEGEND.with(overwegend)),
                texts.apply(VERZOEK.with(verzoek)), texts.apply(TOELICHTING.with(toelichting)));
    }
}
