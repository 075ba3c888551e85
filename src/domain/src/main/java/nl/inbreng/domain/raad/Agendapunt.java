package nl.inbreng.domain.raad;

import java.util.List;

/**
 * An item on the agenda of a vergadering.
 *
 * @param bronId     its id in the council information system
 * @param nummer     displayed number such as "3.1", may be empty
 * @param diepte     0 for a main item, 1 for its subitem, and so on
 * @param titel      title
 * @param toelichting explanation as plain text, may be empty
 * @param documenten public documents
 */
public record Agendapunt(String bronId, String nummer, int diepte, String titel, String toelichting, List<RaadsDocument> documenten) {
    public Agendapunt {
        documenten = List.copyOf(documenten);
    }

    /**
     * The raadsvoorstellen at this item. Some gemeenten (Eindhoven) only name the raadsvoorstel in the title and keep its file elsewhere;
     * then the item stands in for the document, without a file, and the griffie supplies the text.
     */
    public List<RaadsDocument> voorstellen() {
        List<RaadsDocument> marked = documenten.stream().filter(RaadsDocument::looksLikeRaadsvoorstel).toList();
        boolean namedInTitle = titel.toLowerCase(java.util.Locale.ROOT).startsWith("raadsvoorstel");
        if (!marked.isEmpty() || !namedInTitle) return marked;
        return List.of(new RaadsDocument("agendapunt-" + bronId, titel, "Raadsvoorstel", 1, "", ""));
    }
}
