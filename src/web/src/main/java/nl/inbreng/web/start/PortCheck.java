package nl.inbreng.web.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why the server would not be able to listen. The words of the operating system are not read: they differ by system and language.
 *
 * @param listens whether this process may listen at an address; port 0 stands for any free one
 * @param answers whether a program listens there already
 */
record PortCheck(Predicate<InetSocketAddress> listens, Predicate<InetSocketAddress> answers) {

    static final PortCheck THIS_MACHINE = new PortCheck(PortCheck::canListen, PortCheck::hasListener);

    private static final int LAST_PORT = 65_535;
    /** Most systems keep the ports below this one for the administrator. */
    private static final int FIRST_FREE = 1024;
    private static final int PATIENCE_MILLIS = 1000;

    Optional<Refusal> look(Settings settings) {
        if (!isPort(settings.portText())) return Optional.of(new Refusal.NoPort(settings.portText()));
        InetSocketAddress place = new InetSocketAddress(settings.address(), settings.port());
        if (!place.isUnresolved() && listens.test(place)) return Optional.empty();
        if (place.isUnresolved() || !listens.test(new InetSocketAddress(place.getAddress(), 0))) return Optional.of(new Refusal.AddressElsewhere(settings.address()));
        boolean forbidden = settings.port() < FIRST_FREE && !answers.test(new InetSocketAddress(settings.reachableAddress(), settings.port()));
        return Optional.of(forbidden ? new Refusal.PortForbidden(settings.port()) : new Refusal.PortTaken(settings.port()));
    }

    private static boolean isPort(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= LAST_PORT;
    }

    private static boolean canListen(InetSocketAddress place) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(place);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean hasListener(InetSocketAddress place) {
        try (Socket probe = new Socket()) {
            probe.connect(place, PATIENCE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
