package nl.inbreng.text.akn;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.xml.XmlDocument;
import nl.inbreng.text.xml.XmlElement;
import nl.inbreng.text.xml.XmlPart;
import nl.inbreng.text.xml.XmlReading;
import nl.inbreng.text.xml.XmlText;

/**
 * Reads an amendment in Akoma Ntoso, of version 3 and of the drafts before it (id in place of eId). Only to look at. Never throws;
 * linear in the length, which has the limits of {@link XmlDocument}.
 */
public final class AknReader {

    private static final Set<String> BLOCKS = Set.of("p", "block", "li", "heading", "subheading", "tr", "title", "point", "paragraph", "article", "clause", "alinea", "content", "intro");
    private static final Set<String> MODS = Set.of("mod");
    private static final Set<String> QUOTES = Set.of("quotedStructure", "quotedText");

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, XmlElement> analyses = new HashMap<>();

    private AknReader(XmlElement document) {
        document.all().forEach(element -> id(element).ifPresent(id -> byId.putIfAbsent(id, element)));
        document.all("textualMod").forEach(textual -> points(textual, "source").forEach(id -> analyses.putIfAbsent(id, textual)));
    }

    /** The amendment in this text. */
    public static AknReading read(String xml) {
        return of(XmlDocument.read(xml));
    }

    /** The amendment in these bytes. */
    public static AknReading read(byte[] xml) {
        return of(XmlDocument.read(xml));
    }

    private static AknReading of(XmlReading reading) {
        return switch (reading) {
            case XmlReading.Refused refused -> new AknReading.Refused(refused.fault());
            case XmlReading.Read read -> read.root().all("amendment").filter(amendment -> amendment.first("amendmentBody").isPresent()).findFirst()
                    .map(amendment -> new AknReader(amendment).amendment(amendment.first("amendmentBody").orElseThrow()))
                    .orElseGet(AknReading.NoAmendment::new);
        };
    }

    private AknReading amendment(XmlElement body) {
        List<AknReading.Change> changes = body.elements("amendmentContent").flatMap(content -> outermost(content, MODS)).map(this::change).toList();
        return new AknReading.Amendment(text(body.elements("amendmentHeading").toList()), changes, text(body.elements("amendmentJustification").toList()));
    }

    private AknReading.Change change(XmlElement mod) {
        Optional<XmlElement> analysed = id(mod).map(analyses::get);
        List<XmlElement> quotes = outermost(mod, QUOTES).toList();
        List<XmlElement> old = analysed.map(textual -> quoted(textual, "old", quotes)).orElse(List.of());
        List<XmlElement> fresh = analysed.map(textual -> quoted(textual, "new", quotes)).orElse(List.of());
        if (old.isEmpty() && fresh.isEmpty()) {
            old = quotes.size() > 1 ? quotes.subList(0, 1) : List.of();
            fresh = quotes.size() > 1 ? quotes.subList(1, quotes.size()) : quotes;
        }
        AknReading.Target target = analysed.map(AknReader::target).orElse(AknReading.Target.NONE);
        return new AknReading.Change(analysed.map(textual -> textual.attribute("type")).orElse(""), target, words(mod), text(old), text(fresh));
    }

    /** The elements of these names that stand in no other one of them, so that no text is read twice. */
    private static Stream<XmlElement> outermost(XmlElement within, Set<String> names) {
        return within.elements().flatMap(child -> names.contains(child.name()) ? Stream.of(child) : outermost(child, names));
    }

    private static AknReading.Target target(XmlElement textual) {
        Optional<XmlElement> destination = textual.first("destination");
        return new AknReading.Target(destination.map(found -> found.attribute("href")).orElse(""), destination.map(found -> found.attribute("pos")).orElse(""),
                textual.first("previous").map(found -> found.attribute("href")).orElse(""));
    }

    /** The quotes in the mod to which the analysis points. */
    private List<XmlElement> quoted(XmlElement textual, String name, List<XmlElement> quotes) {
        Set<XmlElement> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(quotes);
        return points(textual, name).stream().distinct().map(byId::get).filter(own::contains).toList();
    }

    private static List<String> points(XmlElement textual, String name) {
        return textual.elements(name).map(element -> element.attribute("href")).map(href -> href.substring(href.indexOf('#') + 1)).toList();
    }

    private static Optional<String> id(XmlElement element) {
        return List.of("eId", "id", "wId").stream().map(element::attribute).filter(id -> !id.isEmpty()).findFirst();
    }

    /** The words of the mod itself, with the words that it quotes; quoted structures stand apart. */
    private static String words(XmlElement mod) {
        StringBuilder words = new StringBuilder();
        own(mod, words);
        return PlainText.line(words.toString());
    }

    private static void own(XmlElement element, StringBuilder words) {
        for (XmlPart part : element.parts()) {
            switch (part) {
                case XmlText run -> words.append(run.text());
                case XmlElement child when child.name().equals("quotedText") -> words.append('"').append(text(List.of(child))).append('"');
                case XmlElement child when QUOTES.contains(child.name()) -> words.append(' ');
                case XmlElement child -> own(child, words);
            }
        }
    }

    private static String text(List<XmlElement> elements) {
        StringBuilder text = new StringBuilder();
        for (XmlElement element : elements) {
            text.append('\n');
            lines(element, text);
        }
        return text.toString().lines().map(PlainText::line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Text with a line end around each block; a line end of the file itself is a space. */
    private static void lines(XmlElement element, StringBuilder text) {
        boolean block = BLOCKS.contains(element.name());
        text.append(block ? "\n" : "");
        for (XmlPart part : element.parts()) {
            switch (part) {
                case XmlText run -> text.append(run.text().replaceAll("\\s+", " "));
                case XmlElement child -> lines(child, text);
            }
        }
        text.append(block ? "\n" : element.name().equals("num") ? " " : "");
    }
}
