package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.akn.AknHeader;
import nl.inbreng.text.akn.AknOrigins;
import nl.inbreng.web.PublishedAmendement;

/**
 * From which amendementen a decision comes, each under the address that its own file has; one that is not public any more under that of its page.
 *
 * @param all   the amendementen on the raadsvoorstel
 * @param draft header of the draft decision
 */
record BesluitOrigins(AmendementenOpVoorstel all, AknHeader draft) {

    AknOrigins of(Consolidatie besluit) {
        return new AknOrigins(draft, besluit.verwerkt().stream().map(this::source).toList(), besluit.onderdelen().stream().map(BesluitOrigins::changed).toList());
    }

    private AknOrigins.Source source(Verwerkt one) {
        String kenmerk = one.kenmerk().value();
        String address = all.item(kenmerk).flatMap(item -> PublishedAmendement.of(item.dossier(), null)).map(PublishedAmendement::address).orElse("/verzoek/" + kenmerk);
        return new AknOrigins.Source(kenmerk, address, (one.nummer() + " " + one.titel()).strip());
    }

    private static AknOrigins.Changed changed(Onderdeel one) {
        return new AknOrigins.Changed(one.eenheid(), one.lot(), keys(one.bronnen()), keys(one.verdeeld().stream().flatMap(words -> words.bronnen().stream()).distinct().toList()));
    }

    private static List<String> keys(List<Kenmerk> of) {
        return of.stream().map(Kenmerk::value).toList();
    }
}
