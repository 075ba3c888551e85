package nl.inbreng.regelingen;

import java.util.Map;

/**
 * A worked example beside an edition: a sentence that a griffier can check, a situation, and what the rules must make of it.
 *
 * @param line      where it begins in its file, counted from 1
 * @param sentence  in Dutch
 * @param kind      which question is put, such as "steun"
 * @param situation the facts of the question
 * @param expected  the answer, or a part of it
 */
record Example(int line, String sentence, String kind, Object situation, Map<String, Object> expected) {

    /** A fact of the situation as text. */
    String text(String key) {
        return String.valueOf(((Map<?, ?>) situation).get(key));
    }

    /** True when the situation gives this fact. */
    boolean gives(String key) {
        return situation instanceof Map<?, ?> facts && facts.containsKey(key);
    }

    /** A fact of the situation as a number. */
    int number(String key) {
        return ((Number) ((Map<?, ?>) situation).get(key)).intValue();
    }
}
