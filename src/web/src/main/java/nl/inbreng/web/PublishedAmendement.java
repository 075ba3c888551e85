package nl.inbreng.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.akn.AknHeader;
import nl.inbreng.text.stop.RegelingMutatie;

/**
 * A public amendement with the decision under it, for {@link AmendementFile}. It names nobody: its author is "inwoners".
 *
 * @param dossier  everything about it
 * @param text     what it asks
 * @param decision what the version on which it was written says of itself
 * @param was      units on which it was written; none when they are not at hand any more
 * @param wordt    the same units with its changes; none when they are not at hand, or two changes do not fit together
 * @param opNaam   how the amendement that it changes is named; empty when it changes none, or when only its kenmerk is known
 */
public record PublishedAmendement(Dossier dossier, Amendement text, AknHeader decision, List<TekstEenheid> was, List<TekstEenheid> wordt, String opNaam) {

    private static final String AUTHOR = "inwoners";

    public PublishedAmendement {
        was = List.copyOf(was);
        wordt = List.copyOf(wordt);
    }

    /** Empty for what is no amendement, or not public any more. @param base the version it was written on; {@code null} when that is not kept */
    public static Optional<PublishedAmendement> of(Dossier dossier, StoredVoorstel base) {
        if (!dossier.verzoek().stand().isPublic() || !(dossier.verzoek().inhoud() instanceof Amendement text)) return Optional.empty();
        List<TekstEenheid> was = base == null ? List.of() : base.under(text);
        return Optional.of(new PublishedAmendement(dossier, text, decision(gemeente(dossier), text.voorstel(), base), was, changed(was, text), ""));
    }

    /** The same with how the amendement that it changes is named. */
    public PublishedAmendement on(String name) {
        return new PublishedAmendement(dossier, text, decision, was, wordt, name);
    }

    private static List<TekstEenheid> changed(List<TekstEenheid> was, Amendement text) {
        if (was.isEmpty()) return List.of();
        try {
            return Consolidation.clean(text.isAlternative() ? Consolidation.replaced(was, text.alternatief()) : Consolidation.read(was, text.wijzigingen()));
        } catch (IllegalArgumentException unfit) {
            return List.of();
        }
    }

    /** Whether the text that it changes can be given before and after it. */
    boolean standsOnText() {
        return !wordt.isEmpty();
    }

    /** From which text to which it goes. What a subamendement changes is no version of the decision, so that is named after the amendement in it. */
    RegelingMutatie.Step step() {
        int version = text.voorstel().versie();
        if (text.opAmendement().isEmpty()) return RegelingMutatie.Step.next(decision.work(), version);
        String was = version + "-met-" + text.opAmendement();
        return new RegelingMutatie.Step(decision.work(), was, was + "-en-" + dossier.verzoek().kenmerk().value());
    }

    /** Where other documents point at the published text. */
    public String address() {
        return header().expression();
    }

    /** What the published text says of itself. */
    AknHeader header() {
        Instant begun = dossier.revisies().stream().map(AmendementRevisie::op).findFirst().or(dossier.verzoek()::opened).orElseThrow();
        int nr = dossier.revisie().map(AmendementRevisie::nr).orElse(1);
        return new AknHeader("amendment", gemeente(dossier), day(begun).getYear(), dossier.verzoek().kenmerk().value(), nr, day(dossier.revisie().map(AmendementRevisie::op).orElse(begun)), AUTHOR);
    }

    /** With the document and the vergadering of now; a version that is not kept any more is a work of its own. */
    private static AknHeader decision(String gemeente, VoorstelRef pinned, StoredVoorstel base) {
        return base == null ? AknHeader.ontwerpbesluit(gemeente, "versie-" + pinned.id(), pinned) : AknHeader.ontwerpbesluit(gemeente, base.document().bronId(), base.ref());
    }

    private static String gemeente(Dossier dossier) {
        return dossier.regeling().header().gemeente().code();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Window.ZONE);
    }
}
