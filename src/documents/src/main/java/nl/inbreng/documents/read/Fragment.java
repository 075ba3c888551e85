package nl.inbreng.documents.read;

import java.util.List;

/** Text on one baseline without a wide gap; x from the left and y from the top of the page, in points. */
record Fragment(float left, float right, float y, float size, String text) {

    float width() {
        return right - left;
    }

    /** One sign as it stands on the page. */
    record Glyph(float left, float right, float y, float size, String text) {

        boolean isBlank() {
            return text.isBlank();
        }

        /** Fake bold is the same sign painted twice. */
        boolean repeats(Glyph other) {
            return text.equals(other.text) && Math.abs(left - other.left) < 0.3f * (right - left);
        }
    }

    /** Text of fragments from left to right. */
    static String joined(List<Fragment> fragments) {
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : fragments) {
            if (!text.isEmpty()) text.append(' ');
            text.append(fragment.text());
        }
        return text.toString();
    }
}
