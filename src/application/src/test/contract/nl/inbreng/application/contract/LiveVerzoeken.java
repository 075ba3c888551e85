package nl.inbreng.application.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/** The verzoeken that the running transaction works on. As with JPA, what changed on them is stored at its end, under a new version. */
final class LiveVerzoeken {

    private static final List<Field> FIELDS = Arrays.stream(Verzoek.class.getDeclaredFields())
            .filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers())).toList();

    static {
        FIELDS.forEach(field -> field.setAccessible(true));
    }

    private final Map<Kenmerk, Verzoek> working = new LinkedHashMap<>();

    /** The one live object of a stored verzoek. */
    Verzoek of(Verzoek stored) {
        return working.computeIfAbsent(stored.kenmerk(), kenmerk -> copy(stored));
    }

    /** Takes up a new one under a fresh id. */
    void add(Verzoek verzoek, long id) {
        set(verzoek, "id", id);
        set(verzoek, "version", 1L);
        working.put(verzoek.kenmerk(), verzoek);
    }

    /** Stores what changed. */
    void flush(Map<Kenmerk, Verzoek> stored) {
        working.forEach((kenmerk, verzoek) -> {
            Verzoek known = stored.get(kenmerk);
            if (known != null && same(known, verzoek)) return;
            if (known != null) set(verzoek, "version", known.version() + 1);
            stored.put(kenmerk, copy(verzoek));
        });
    }

    void forget() {
        working.clear();
    }

    static Verzoek copy(Verzoek original) {
        try {
            Constructor<Verzoek> constructor = Verzoek.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            Verzoek copy = constructor.newInstance();
            for (Field field : FIELDS) {
                field.set(copy, field.get(original));
            }
            return copy;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean same(Verzoek one, Verzoek other) {
        return FIELDS.stream().allMatch(field -> Objects.equals(read(field, one), read(field, other)));
    }

    private static Object read(Field field, Verzoek verzoek) {
        try {
            return field.get(verzoek);
        } catch (IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void set(Verzoek verzoek, String name, long value) {
        try {
            Field field = Verzoek.class.getDeclaredField(name);
            field.setAccessible(true);
            field.setLong(verzoek, value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
