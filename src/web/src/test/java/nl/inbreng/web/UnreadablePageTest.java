package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Optional;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.verzoek.Kenmerk;
import org.junit.jupiter.api.Test;

class UnreadablePageTest {

    private static final Kenmerk DAMAGED = new Kenmerk("b2c3d4f5g6");

    private final UnreadablePage page = new UnreadablePage(verzoeken(false));

    @Test void residents_read_whom_to_tell_and_which_address_to_name() {
        String all = String.join(" ", page.of("verzoek/B2c3d4f5g6/steunen", "a1b2c3d4").orElseThrow().sentences());
        assertTrue(all.contains("Meld dit aan de griffie van uw gemeente. Noem dit adres: /verzoek/b2c3d4f5g6 en dit nummer: a1b2c3d4."), all);
        assertTrue(page.of("/verzoek/b2c3d4f5g6", "x").isPresent());
    }

    @Test void at_the_desk_it_is_for_the_beheerder() {
        String all = String.join(" ", page.of("/werkblad/b2c3d4f5g6/drager", "x").orElseThrow().sentences());
        assertTrue(all.contains("uw beheerder") && !all.contains("de griffie van uw gemeente"), all);
        assertTrue(page.of("/werkblad/ranglijst/b2c3d4f5g6", "x").isPresent());
    }

    @Test void any_other_fault_keeps_the_general_page() {
        assertEquals(Optional.empty(), page.of("/verzoek/c3d4f5g6h7", "x"));
        assertEquals(Optional.empty(), page.of("/verzoek/1111111111", "x"));
        assertEquals(Optional.empty(), page.of("/werkblad/voorstellen/12", "x"));
        assertEquals(Optional.empty(), page.of("/", "x"));
        assertFalse(new UnreadablePage(verzoeken(true)).of("/verzoek/b2c3d4f5g6", "x").isPresent(), "no answer of the database");
    }

    private static Verzoeken verzoeken(boolean away) {
        return (Verzoeken) Proxy.newProxyInstance(UnreadablePageTest.class.getClassLoader(), new Class<?>[] {Verzoeken.class}, (self, method, given) -> {
            if (away || !method.getName().equals("isReadable")) throw new IllegalStateException("geen antwoord");
            return !given[0].equals(DAMAGED);
        });
    }
}
