package nl.inbreng.documents.tagged;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sRGB colour space (IEC 61966-2-1) as an own ICC profile v2.1, so that no profile of others has to be licensed. */
final class Srgb {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final byte[] PROFILE = build();

    private Srgb() { }

    static byte[] profile() {
        return PROFILE.clone();
    }

    private record Tag(String name, byte[] data) { }

    private static List<Tag> tags() {
        byte[] curve = curve();
        return List.of(
                new Tag("desc", description("sRGB IEC61966-2.1")),
                new Tag("cprt", text("No copyright, use freely")),
                new Tag("wtpt", xyz(0.95045, 1.0, 1.08905)),
                new Tag("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
                new Tag("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
                new Tag("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
                new Tag("rTRC", curve), new Tag("gTRC", curve), new Tag("bTRC", curve));
    }

    private static byte[] build() {
        List<Tag> tags = tags();
        int table = HEADER + 4 + 12 * tags.size();
        List<Integer> offsets = new ArrayList<>();
        int size = table;
        for (Tag tag : tags) {
            offsets.add(size);
            size += (tag.data().length + 3) / 4 * 4;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            out.put(ascii(tags.get(i).name())).putInt(offsets.get(i)).putInt(tags.get(i).data().length);
        }
        for (int i = 0; i < tags.size(); i++) out.position(offsets.get(i)).put(tags.get(i).data());
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        out.position(36).put(ascii("acsp"));
        out.position(68).putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249));
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS).put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(linear * 65535));
        }
        return out.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(9 + text.length()).put(ascii("text")).putInt(0).put(ascii(text)).array();
    }

    private static byte[] description(String text) {
        return ByteBuffer.allocate(13 + text.length() + 78).put(ascii("desc")).putInt(0)
                .putInt(text.length() + 1).put(ascii(text)).array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
