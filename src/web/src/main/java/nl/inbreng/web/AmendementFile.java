package nl.inbreng.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.akn.AknAmendment;
import nl.inbreng.text.stop.RegelingMutatie;
import nl.inbreng.text.stop.StopText;
import nl.inbreng.web.parts.NavLink;

/** The files in which other systems read a public amendement; its page shows people the same. */
public enum AmendementFile {

    /** The whole amendement. */
    AKN("amendement.akn.xml", "application/akn+xml", "Download als Akoma Ntoso (XML), voor systemen van de gemeente", "Download als Akoma Ntoso (XML), voor systemen van de gemeente"),
    /** The decision as it is; of a subamendement the decision with the amendement that it changes. */
    OUD("oud.stop.xml", "application/xml", "Het besluit zoals het nu is, in STOP (XML)", "De tekst waarop deze wijziging is geschreven, in STOP (XML)"),
    /** The decision with the amendement in it. */
    NIEUW("nieuw.stop.xml", "application/xml", "Het besluit met deze wijziging erin, in STOP (XML)", "De tekst waarop deze wijziging is geschreven, met deze wijziging erin, in STOP (XML)"),
    /** What changes, with marks. */
    RENVOOI("renvooi.stop.xml", "application/xml", "De wijziging met doorgestreepte en nieuwe woorden (renvooi), in STOP (XML)", "De wijziging met doorgestreepte en nieuwe woorden (renvooi), in STOP (XML)");

    private final String word;
    private final String mediaType;
    private final String label;
    private final String ofSub;

    AmendementFile(String word, String mediaType, String label, String ofSub) {
        this.word = word;
        this.mediaType = mediaType;
        this.label = label;
        this.ofSub = ofSub;
    }

    /** The file by the last part of its address. */
    public static Optional<AmendementFile> of(String word) {
        return Arrays.stream(values()).filter(file -> file.word.equals(word)).findFirst();
    }

    /** Links to all files there are of a verzoek; none when it is no public amendement. @param base the version it was written on; {@code null} when that is not kept */
    public static List<NavLink> links(Dossier dossier, StoredVoorstel base) {
        return PublishedAmendement.of(dossier, base).stream().flatMap(one -> Arrays.stream(values()).filter(file -> file.isOf(one)).map(file -> file.linkTo(dossier.verzoek()))).toList();
    }

    /** Link to the file that does not need the decision; empty when it is no public amendement. */
    public static Optional<NavLink> akn(Dossier dossier) {
        return Optional.of(dossier.verzoek()).filter(verzoek -> verzoek.stand().isPublic() && verzoek.inhoud() instanceof Amendement).map(AKN::linkTo);
    }

    private NavLink linkTo(Verzoek verzoek) {
        boolean sub = verzoek.inhoud() instanceof Amendement text && !text.opAmendement().isEmpty();
        return new NavLink(sub ? ofSub : label, "/verzoek/" + verzoek.kenmerk() + "/" + word, false);
    }

    /** Whether there is such a file. */
    private boolean isOf(PublishedAmendement one) {
        return this == AKN || one.standsOnText();
    }

    /** The file; empty when there is none of this amendement. */
    public Optional<String> write(PublishedAmendement one) {
        if (!isOf(one)) return Optional.empty();
        return Optional.of(switch (this) {
            case AKN -> AknAmendment.write(one.header(), one.text(), new AknAmendment.Base(one.was(), one.opNaam()), one.decision());
            case OUD -> StopText.write(DecisionText.of(one.was()).decision());
            case NIEUW -> StopText.write(DecisionText.of(one.wordt()).decision());
            case RENVOOI -> one.text().isAlternative() ? RegelingMutatie.write(one.step(), one.was(), one.text().alternatief()) : RegelingMutatie.write(one.step(), one.was(), one.text().wijzigingen());
        });
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Its name once it is kept. */
    public String name(PublishedAmendement one) {
        String kenmerk = one.dossier().verzoek().kenmerk().value();
        return this == AKN ? "amendement-" + kenmerk + ".akn.xml" : "amendement-" + kenmerk + "-" + word;
    }
}
