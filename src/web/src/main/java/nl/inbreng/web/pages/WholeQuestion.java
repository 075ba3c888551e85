package nl.inbreng.web.pages;

import java.util.List;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/** The question about a verzoek as a whole on a newer version. @param asked the form in which it stands */
record WholeQuestion(HerbasisForm asked) {

    Field field(boolean draft, List<FieldError> errors) {
        return asked.undoes() ? kept(draft, errors) : done(draft, errors);
    }

    private Field kept(boolean draft, List<FieldError> errors) {
        Choice keep = new Choice(HerbasisForm.Ending.KEEP.name(), "Ik houd mijn tekst").hint("Let op: dan gaat de verandering die hierboven staat, niet door.");
        Choice write = new Choice(HerbasisForm.Ending.WRITE.name(), "Ik pas mijn tekst aan").hint(draft ? "" : "Uw verzoek blijft zoals het is, tot u uw nieuwe tekst publiceert of weer indient.");
        Choice withdraw = new Choice(HerbasisForm.Ending.WITHDRAW.name(), draft ? "Ik gooi dit concept weg" : "Ik trek mijn verzoek in").hint("U bevestigt dat op de volgende pagina.");
        return Field.choose(FieldKind.RADIO, HerbasisForm.WHOLE, "Wat wilt u met uw tekst?", asked.editable() ? List.of(keep, write, withdraw) : List.of(keep, withdraw)).value(asked.form().text(HerbasisForm.WHOLE)).errors(errors);
    }

    private Field done(boolean draft, List<FieldError> errors) {
        Choice withdraw = draft ? new Choice(HerbasisForm.Ending.WITHDRAW.name(), "Het raadsvoorstel luidt nu al zo: ik gooi dit concept weg")
                : new Choice(HerbasisForm.Ending.WITHDRAW.name(), "Mijn wijziging is overgenomen: ik trek mijn verzoek in").hint("U bevestigt dat op de volgende pagina. Wie u steunt en bericht wil, krijgt een mail.");
        Choice stand = draft ? new Choice(HerbasisForm.Ending.STAND.name(), "Ik bewaar dit concept").hint("U kunt het pas publiceren als het raadsvoorstel weer anders luidt.")
                : new Choice(HerbasisForm.Ending.STAND.name(), "Ik laat mijn verzoek staan").hint("Uw tekst en de steun blijven zoals ze zijn. De raad hoeft er niet over te stemmen, zolang het raadsvoorstel al zo luidt. Verandert het weer? Dan krijgt u een mail.");
        Choice write = new Choice(HerbasisForm.Ending.WRITE.name(), "Ik schrijf verder op de nieuwe tekst").hint("Uw titel en toelichting blijven staan." + (draft ? "" : " Uw verzoek blijft zoals het is, tot u uw nieuwe tekst publiceert of weer indient."));
        String chosen = asked.form().fields().isEmpty() && !asked.herbasis().isOpen() ? HerbasisForm.Ending.STAND.name() : asked.form().text(HerbasisForm.WHOLE);
        return Field.choose(FieldKind.RADIO, HerbasisForm.WHOLE, draft ? "Wat wilt u met uw concept?" : "Wat wilt u met uw verzoek?", asked.editable() ? List.of(withdraw, stand, write) : List.of(withdraw, stand)).value(chosen).errors(errors);
    }
}
