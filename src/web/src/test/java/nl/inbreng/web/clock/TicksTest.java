package nl.inbreng.web.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test void a_fault_in_one_gemeente_does_not_stop_the_others() {
        List<String> refreshed = new ArrayList<>();
        Ticks.each("agenda verversen", List.of("GM0001", "GM0002", "GM0003"), code -> {
            if (code.equals("GM0002")) throw new IllegalStateException("kapot");
            refreshed.add(code);
        });
        assertEquals(List.of("GM0001", "GM0003"), refreshed);
    }
}
