package nl.inbreng.documents.tagged;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inbreng.documents.tagged.Block.Blanks;
import nl.inbreng.documents.tagged.Block.Column;
import nl.inbreng.documents.tagged.Block.Comparison;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Items;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.Block.Paragraph;
import nl.inbreng.documents.tagged.Block.Particulars;
import nl.inbreng.documents.tagged.Block.Row;
import nl.inbreng.documents.tagged.FormalDocument.Attachment;
import nl.inbreng.documents.tagged.FormalDocument.Relation;

/** Documents to try the layer on: a dense one with every kind of block, and random ones. */
final class Samples {

    static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-02T14:05:09+01:00");
    private static final String LONG = "De raad besluit het college op te dragen de oversteek bij de Dorpsstraat veiliger te maken, "
            + "met een middeneiland, goede verlichting en een snelheid van dertig kilometer per uur. ";
    private static final String[] WORDS = {"raad", "beslispunt", "wijziging", "Dorpsstraat", "voetganger", "de", "een", "in",
        "€ 12.500,–", "ĳsbaan", "Œuvre", "naïef", "Łódź", "Ξένια", "Привет", "😀", "☐", "✓", "中文", "שלום", "<b>vet</b>", "a\u0302b",
        "meervoudig\u00ADe", "Donaudampfschifffahrtsgesellschaftskapitän".repeat(3), "https://voorbeeld.example/" + "pad/".repeat(40)};

    private Samples() { }

    static FormalDocument with(List<Block> blocks) {
        return new FormalDocument("Burgeramendement BA-9999-2026-0001 <proef> & meer", "Gemeente Voorbeeldstad",
                "Proef van alle soorten blokken", "BA-9999-2026-0001", MADE, blocks,
                List.of(new Attachment("verzoek.json", "application/json", "De gegevens van dit verzoek", Relation.SOURCE,
                        "{\"kenmerk\": \"BA-9999-2026-0001\", \"titel\": \"Oversteek é\"}")));
    }

    static FormalDocument of(Block... blocks) {
        return with(List.of(blocks));
    }

    static FormalDocument dense() {
        return with(List.of(
                new Heading(1, "Burgeramendement: een veilige oversteek in de Dorpsstraat, ook voor wie langzaam loopt"),
                new Paragraph(List.of(Run.plain("Inwoners van Voorbeeldstad stellen de raad voor te besluiten")), Look.LEAD),
                new Particulars(List.of(item("Kenmerk", "BA-9999-2026-0001"), item("Onderwerp", LONG), item("Leeg", " "))),
                new Heading(2, "Wat wij voorstellen"),
                Block.text(Run.plain("Lees het voorstel op "),
                        Run.link("https://voorbeeld.example/een/heel/lang/adres/dat/over/meer/dan/een/regel/loopt/raadsvoorstel/2026/0117?versie=2",
                                "https://voorbeeld.example/een?versie=2"),
                        Run.plain(" en bedenk: "), Run.foreign("no taxation without representation", "en"), Run.bold(". Punt.")),
                new Paragraph(List.of(Run.plain(LONG.repeat(12))), Look.BOXED),
                new Heading(3, "Beslispunten"),
                new Items(true, List.of(item("1.", LONG), item("2.", "Kort."), item("10a.", LONG.repeat(5)))),
                new Items(false, List.of(item("•", "Eerste"), item("•", LONG), item("•", ""))),
                new Heading(2, "Was en wordt"), comparison(),
                new Heading(2, "Toelichting"), Block.text(LONG.repeat(20)), Block.text("Regel een\nRegel twee\n\nRegel vier"),
                new Block.Rule(),
                new Heading(2, "Ingediend of overgenomen"),
                new Blanks(List.of("Ingediend / overgenomen door raadslid", "Fractie", "Datum en handtekening")),
                new Paragraph(List.of(Run.italic("Dit is geen raadsbesluit.")), Look.SMALL)));
    }

    static Comparison comparison() {
        List<Run> was = List.of(Run.plain("De oversteek wordt "), Run.removed("in 2028"), Run.plain(" aangelegd. " + LONG.repeat(6)));
        List<Run> becomes = List.of(Run.plain("De oversteek wordt "), Run.added("vóór 1 juli 2027"), Run.plain(" aangelegd. " + LONG.repeat(9)));
        return new Comparison("Beslispunt 2: was en wordt",
                List.of(new Column("Onderdeel", 1), new Column("Was", 2.4f), new Column("Wordt", 2.4f)),
                List.of(new Row(List.of(List.of(Run.plain("1")), List.of(Run.plain("Ongewijzigd")), List.of(Run.plain("Ongewijzigd"))), true),
                        new Row(List.of(List.of(Run.plain("2")), was, becomes), false),
                        new Row(List.of(List.of(Run.plain("3")), was, List.of()), false)));
    }

    static Item item(String label, String text) {
        return new Item(label, List.of(Run.plain(text)));
    }

    /** Any mixture of blocks; the same seed gives the same document. */
    static FormalDocument random(long seed) {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Proef " + seed + " " + words(random, 8)));
        int level = 1;
        for (int i = 0; i < 5 + random.nextInt(40); i++) {
            if (random.nextInt(4) == 0) {
                level = 1 + random.nextInt(Math.min(3, level + 1));
                blocks.add(new Heading(level, "Kop " + words(random, 10)));
            }
            blocks.add(block(random));
        }
        return with(blocks);
    }

    private static Block block(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Particulars(entries(random));
            case 1 -> new Items(true, entries(random));
            case 2 -> new Items(false, entries(random));
            case 3 -> new Comparison(words(random, 6), List.of(new Column("Onderdeel", 1), new Column("Was", 2), new Column("Wordt", 3)), rows(random));
            case 4 -> new Blanks(List.of("Raadslid", "Fractie " + words(random, 9), "Datum"));
            case 5 -> new Block.Rule();
            default -> new Paragraph(runs(random), Look.values()[random.nextInt(Look.values().length)]);
        };
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            rows.add(new Row(List.of(List.of(Run.plain("r" + i)), runs(random), runs(random)), random.nextBoolean()));
        }
        return rows;
    }

    private static List<Item> entries(Random random) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) items.add(new Item((i + 1) + ".", runs(random)));
        return items;
    }

    private static List<Run> runs(Random random) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            String text = words(random, 60);
            runs.add(switch (random.nextInt(8)) {
                case 0 -> Run.link(text, "https://voorbeeld.example/" + i);
                case 1 -> Run.foreign(text, "en");
                case 2 -> Run.removed(text);
                case 3 -> Run.added(text);
                case 4 -> Run.bold(text);
                default -> Run.plain(text);
            });
        }
        return runs;
    }

    private static String words(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(most); i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(15) == 0 ? '\n' : ' ');
        }
        return text.toString();
    }
}
