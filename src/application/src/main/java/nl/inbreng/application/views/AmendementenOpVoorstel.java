package nl.inbreng.application.views;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * All published amendementen on one raadsvoorstel, whatever version they were written on. It holds no drafts, and nothing of what was withdrawn.
 *
 * @param voorstel the version that was asked for
 * @param items    in order of publication
 * @param volgordes the orders of voting that the griffie chose, the latest first
 * @param besluit  the decision with the adopted ones in it, once confirmed
 */
public record AmendementenOpVoorstel(StoredVoorstel voorstel, List<Item> items, List<Stemvolgorde> volgordes, Optional<VastgesteldBesluit> besluit) {
    public AmendementenOpVoorstel {
        items = List.copyOf(items);
        volgordes = List.copyOf(volgordes);
    }

    /**
     * One amendement.
     *
     * @param verzoek the verzoek: kenmerk, number, stand, version, drager, outcome; it is only read
     * @param support the count, for this text and for earlier ones
     * @param revisie the text that everybody sees, with the version on which it was written
     * @param drager  the text that the drager proposes instead, when there is one
     */
    public record Item(Verzoek verzoek, Support support, AmendementRevisie revisie, Optional<AmendementRevisie> drager) {

        /** Number once filed, and before that the kenmerk. */
        public String name() {
            return verzoek.number().map(Object::toString).orElseGet(() -> verzoek.kenmerk().value());
        }

        /** The text that the raad votes on: that of the drager when there is one. */
        public AmendementRevisie proposed() {
            return drager.orElse(revisie);
        }
    }

    /** The order that holds: the one that was chosen last. */
    public Optional<Stemvolgorde> volgorde() {
        return volgordes.stream().findFirst();
    }

    /** Those whose text was written on the version that was asked for; only these can be compared and put into it. */
    public List<Item> current() {
        return items.stream().filter(item -> item.revisie().basis().id() == voorstel.ref().id()).toList();
    }

    /** Those that wait for their filer to carry the text over to this version. */
    public List<Item> waiting() {
        return items.stream().filter(item -> item.revisie().basis().id() != voorstel.ref().id()).toList();
    }

    /** Of every item, in the same order. */
    public List<Kenmerk> kenmerken() {
        return items.stream().map(item -> item.verzoek().kenmerk()).toList();
    }
}
