package nl.inbreng.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortCheckTest {

    /** A machine on which a process may listen at any free port, but not at the one that was chosen. */
    private static final PortCheck SILENT = new PortCheck(place -> place.getPort() == 0, place -> false);
    private static final PortCheck BUSY = new PortCheck(place -> place.getPort() == 0, place -> true);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "80a", "-1", "0", "65536", "99999", "123456", "8080 "})
    void what_is_no_port_is_named(String typed) {
        assertEquals(Optional.of(new Refusal.NoPort(typed)), PortCheck.THIS_MACHINE.look(at("127.0.0.1", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "8080", "65535"})
    void each_port_may_be_chosen(String typed) {
        PortCheck open = new PortCheck(place -> place.getPort() == Integer.parseInt(typed), place -> false);

        assertEquals(Optional.empty(), open.look(at("127.0.0.1", typed)));
    }

    @Test
    void a_port_on_which_somebody_listens_is_taken_and_is_free_afterwards() throws IOException {
        Settings settings;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings = at("127.0.0.1", String.valueOf(other.getLocalPort()));
            assertEquals(Optional.of(new Refusal.PortTaken(other.getLocalPort())), PortCheck.THIS_MACHINE.look(settings));
        }
        assertEquals(Optional.empty(), PortCheck.THIS_MACHINE.look(settings));
    }

    /** 192.0.2.0/24 and .invalid belong to nobody (RFC 5737, RFC 2606). */
    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "geen-machine.invalid"})
    void an_address_of_another_machine_is_named(String address) {
        assertEquals(Optional.of(new Refusal.AddressElsewhere(address)), PortCheck.THIS_MACHINE.look(at(address, "8080")));
    }

    @Test
    void a_low_port_on_which_nobody_listens_is_forbidden() {
        assertEquals(Optional.of(new Refusal.PortForbidden(1023)), SILENT.look(at("127.0.0.1", "1023")));
        assertEquals(Optional.of(new Refusal.PortTaken(1024)), SILENT.look(at("127.0.0.1", "1024")));
        assertEquals(Optional.of(new Refusal.PortTaken(1023)), BUSY.look(at("127.0.0.1", "1023")));
    }

    @Test
    void every_refusal_has_an_exit_code_and_words_of_its_own() {
        List<Refusal> all = List.of(new Refusal.NoPort("abc"), new Refusal.PortTaken(80), new Refusal.PortForbidden(80), new Refusal.AddressElsewhere("192.0.2.1"));

        all.forEach(refusal -> assertEquals(2, refusal.exitCode()));
        all.forEach(refusal -> assertTrue(refusal.message().startsWith(Refusal.MARK + "Inbreng start niet: "), refusal.message()));
        assertEquals(all.size(), all.stream().map(Refusal::message).distinct().count());
    }

    @Test
    void the_start_looks_at_the_port_first() {
        Optional<Refusal> refusal = Preflight.look(new Settings("127.0.0.1", "abc", "jdbc:h2:file:./los"));

        assertInstanceOf(Refusal.NoPort.class, refusal.orElseThrow());
    }

    private static Settings at(String address, String port) {
        return new Settings(address, port, "jdbc:postgresql://127.0.0.1/inbreng");
    }
}
