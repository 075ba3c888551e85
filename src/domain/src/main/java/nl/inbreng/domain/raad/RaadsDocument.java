package nl.inbreng.domain.raad;

/**
 * A public document at an agendapunt.
 *
 * @param bronId   its id in the council information system
 * @param titel    title
 * @param soort    kind as the gemeente labels it, such as "Raadsvoorstel"; empty when not labelled
 * @param versie   version, counted from 1
 * @param fileName name of the file
 * @param mimeType media type as the source says
 */
public record RaadsDocument(String bronId, String titel, String soort, int versie, String fileName, String mimeType) {

    /**
     * Whether this is the proposal on which the raad decides (raadsvoorstel) or its draft decision.
     * No vendor marks it in one way, so the label decides and the title only where there is no label; the griffie confirms.
     */
    public boolean looksLikeRaadsvoorstel() {
        String label = (soort.isBlank() ? titel : soort).toLowerCase(java.util.Locale.ROOT);
        return label.contains("raadsvoorstel") || label.contains("ontwerpbesluit") || label.contains("raadsbesluit (ontwerp)");
    }

    /** The version after this one, that the griffie uploads. */
    public RaadsDocument uploaded(String file, String mediaType) {
        return new RaadsDocument(bronId, titel, soort, versie + 1, file, mediaType);
    }

    /** False when only an agenda item names it and the source gives no file. */
    public boolean hasFile() {
        return !fileName.isEmpty() || !mimeType.isEmpty();
    }
}
