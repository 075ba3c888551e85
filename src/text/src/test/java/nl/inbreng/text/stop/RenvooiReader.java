package nl.inbreng.text.stop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.xml.XmlElement;
import nl.inbreng.text.xml.XmlPart;
import nl.inbreng.text.xml.XmlText;

/** Walks through a fragment and notes for each run of text in which views it stands. */
final class RenvooiReader {

    /** Elements inside a paragraph. */
    private static final Set<String> INLINE = Set.of("NieuweTekst", "VerwijderdeTekst", "b", "i", "u", "strong", "sup", "sub", "abbr", "Nadruk", "Contact",
            "IntRef", "ExtRef", "IntIoRef", "ExtIoRef", "InlineTekstAfbeelding");
    /** Elements that stand on the line of the text behind them. */
    private static final Set<String> NUMBERS = Set.of("LiNummer", "LidNummer", "Label", "Nummer");
    /** Elements that end a line of only a number. */
    private static final Set<String> ENDING = Set.of("Kop", "Li", "Lid", "Artikel");
    /** Elements whose text is not of the regulation. */
    private static final Set<String> SILENT = Set.of("Wat", "Noot", "NootNummer", "Metadata");

    /** In which views something stands. */
    enum In {
        BOTH, OLD, NEW, NONE;

        In and(In inner) {
            return inner == BOTH || inner == this ? this : this == BOTH ? inner : NONE;
        }
    }

    /** A run of text. */
    record Run(In in, String text) {
    }

    private final List<String> oud = new ArrayList<>();
    private final List<String> nieuw = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();
    private boolean onlyNumber = true;   // the line that is open holds no text yet but its number

    static Renvooi.Views views(XmlElement root) {
        RenvooiReader reader = new RenvooiReader();
        reader.element(root, In.BOTH, false);
        reader.end();
        return new Renvooi.Views(reader.oud, reader.nieuw, reader.marked);
    }

    private void element(XmlElement element, In around, boolean inNumber) {
        if (SILENT.contains(element.name())) {
            return;
        }
        boolean number = NUMBERS.contains(element.name());
        boolean block = !inNumber && !number && !INLINE.contains(element.name());
        if (!onlyNumber && (block || number)) {
            end();
        }
        In in = around.and(own(element));
        for (XmlPart part : element.parts()) {
            switch (part) {
                case XmlText text -> run(in, text.text(), number || inNumber);
                case XmlElement child -> element(child, in, number || inNumber);
            }
        }
        if (number) {
            line.add(new Run(in, " "));
        }
        if (block && (!onlyNumber || ENDING.contains(element.name()))) {
            end();
        }
    }

    private static In own(XmlElement element) {
        return switch (element.name()) {
            case "NieuweTekst", "VoegToe" -> In.NEW;
            case "VerwijderdeTekst", "Verwijder" -> In.OLD;
            default -> switch (element.attribute("wijzigactie")) {
                case "voegtoe" -> In.NEW;
                case "verwijder" -> In.OLD;
                default -> In.BOTH;   // of a new or a vanished container the content stays
            };
        };
    }

    private void run(In in, String text, boolean number) {
        if (in != In.NONE) {
            line.add(new Run(in, text));
            onlyNumber &= number || text.isBlank();
        }
    }

    private void end() {
        add(oud, view(In.OLD));
        add(nieuw, view(In.NEW));
        add(marked, marked());
        line.clear();
        onlyNumber = true;
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String view(In wanted) {
        StringBuilder text = new StringBuilder();
        line.stream().filter(run -> run.in() == In.BOTH || run.in() == wanted).forEach(run -> text.append(run.text()));
        return PlainText.line(text.toString());
    }

    private String marked() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            In in = line.get(i).in();
            StringBuilder run = new StringBuilder(line.get(i).text());
            while (i + 1 < line.size() && line.get(i + 1).in() == in) {
                run.append(line.get(++i).text());
            }
            String words = run.toString().replaceAll("\\s+", " ");
            String begun = text.toString().isBlank() ? words.stripLeading() : words;
            String shown = i == line.size() - 1 ? begun.stripTrailing() : begun;
            text.append(in == In.BOTH || shown.isEmpty() ? shown : in == In.OLD ? "[-" + shown + "-]" : "[+" + shown + "+]");
        }
        return text.toString().strip();
    }
}
