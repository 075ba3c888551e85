package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ConfirmConsolidatie;
import nl.inbreng.application.ImportVoorstel;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.web.Encounters;
import org.junit.jupiter.api.Test;

class VoorstellenPageTest {

    private static final StoredVoorstel OLD = version(1, Status.VERVANGEN, "besluit:\n1. Het college maakt een plan voor de wijk.\n2. In de Dorpsstraat komen twintig bomen.");
    private static final StoredVoorstel NEXT = version(2, Status.WACHT_OP_GRIFFIE, "besluit:\n1. Het college maakt een plan voor de wijk.\n2. Langs het water groeit straks een lage haag.");

    /** The units were handed over to be confirmed. */
    private static final class Confirmed extends RuntimeException {

        private final transient Checked checked;

        private Confirmed(Checked checked) {
            this.checked = checked;
        }
    }

    @Test void what_the_griffie_says_of_a_new_unit_is_confirmed_with_the_units() {
        Checked checked = confirmed("beslist", "ja", "vroeger-beslispunt-2", "beslispunt-2");
        assertEquals(Map.of("beslispunt-2", "beslispunt-2"), checked.vroeger());
        assertEquals(NEXT.eenheden(), checked.eenheden());
        assertEquals(Map.of(), confirmed("beslist", "ja", "vroeger-beslispunt-2", "").vroeger());
    }

    private static Checked confirmed(String... posted) {
        return assertThrows(Confirmed.class, () -> page().confirm(2, Posted.form(posted).fields())).checked;
    }

    private static VoorstellenPage page() {
        Agenda agenda = (Agenda) Proxy.newProxyInstance(VoorstellenPageTest.class.getClassLoader(), new Class<?>[] {Agenda.class}, (self, method, given) -> switch (method.getName()) {
            case "voorstel" -> Optional.of(NEXT);
            case "confirmedBefore" -> List.of(OLD);
            case "isReopened" -> false;
            default -> throw new UnsupportedOperationException(method.getName());
        });
        Desk desk = new Desk(null, null, null, null) {
            @Override public Actor actor() {
                return new Actor("wim", "Wim", "wim@voorbeeld.example", Actor.Role.GRIFFIER, "GM9999");
            }

            @Override public Gemeente gemeente() {
                return new Gemeente("GM9999", "Voorbeeldstad", true, new Gemeente.Griffie("", "", ""), new Gemeente.Ris("geen", ""));
            }

            @Override public Instant now() {
                return Instant.EPOCH;
            }
        };
        return new VoorstellenPage(desk, agenda, imports(), null, decided(), standing(), new ReadSince(agenda, nobody()));
    }

    private static ImportVoorstel imports() {
        return new ImportVoorstel(null, null, null, null, null, null) {
            @Override public Opening confirm(Actor actor, long id, Checked checked) {
                throw new Confirmed(checked);
            }
        };
    }

    private static ConfirmConsolidatie standing() {
        return new ConfirmConsolidatie(null, null, null, null) {
            @Override public Besluitstand stand(Actor actor, StoredVoorstel voorstel) {
                return Besluitstand.GEEN;
            }
        };
    }

    private static ReadBesluit decided() {
        return new ReadBesluit(null, null) {
            @Override public Decided decided(StoredVoorstel voorstel) {
                return Decided.NOT;
            }
        };
    }

    private static Encounters nobody() {
        return new Encounters(null, null, null) {
            @Override public List<nl.inbreng.web.Running> waiting(List<StoredVoorstel> versions) {
                return List.of();
            }
        };
    }

    private static StoredVoorstel version(long id, Status status, String text) {
        VoorstelRef ref = new VoorstelRef(id, "Wijkplan", (int) id, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Wijkplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));
        RaadsDocument document = new RaadsDocument("doc", "Wijkplan", "Raadsvoorstel", (int) id, "plan.pdf", "application/pdf");
        return new StoredVoorstel(ref, "GM9999", 1, document, status, OntwerpbesluitReader.read(text), "");
    }
}
