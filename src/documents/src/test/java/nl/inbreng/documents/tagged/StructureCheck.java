package nl.inbreng.documents.tagged;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What veraPDF does not look at: whether structure tree, parent tree, marks and annotations tell the same story. */
final class StructureCheck {

    private static final Set<String> PAINT = Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, COSDictionary> owners = new TreeMap<>();
    private final Map<COSDictionary, COSDictionary> annotationOwners = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final PDDocument document;

    private StructureCheck(PDDocument document) {
        this.document = document;
    }

    /** Every disagreement found; empty when sound. */
    static List<String> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureCheck check = new StructureCheck(document);
            COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            check.walk(root, null);
            for (PDPage page : document.getPages()) check.content(page);
            check.parents(document.getDocumentCatalog().getStructureTreeRoot().getParentTree());
            return check.faults;
        }
    }

    private void walk(COSDictionary element, COSDictionary page) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSDictionary own = element.getCOSDictionary(COSName.PG) == null ? page : element.getCOSDictionary(COSName.PG);
        List<COSBase> all = kids instanceof COSArray array ? resolved(array) : kids == null ? List.of() : List.of(kids);
        if (all.isEmpty()) faults.add("empty element " + element.getNameAsString(COSName.S));
        for (COSBase kid : all) kid(element, own, kid);
    }

    private static List<COSBase> resolved(COSArray array) {
        List<COSBase> all = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) all.add(array.getObject(i));
        return all;
    }

    private void kid(COSDictionary element, COSDictionary page, COSBase kid) {
        if (kid instanceof COSInteger mcid) {
            own(element, page, mcid.intValue());
            return;
        }
        COSDictionary entry = (COSDictionary) kid;
        switch (String.valueOf(entry.getNameAsString(COSName.TYPE))) {
            case "MCR" -> own(element, entry.getCOSDictionary(COSName.PG), entry.getInt(COSName.MCID));
            case "OBJR" -> annotationOwners.put(entry.getCOSDictionary(COSName.getPDFName("Obj")), element);
            default -> walk(entry, page);
        }
    }

    private void own(COSDictionary element, COSDictionary page, int mcid) {
        String key = key(page, mcid);
        if (owners.put(key, element) != null) faults.add("two owners of mark " + key);
        tags.put(key, element.getNameAsString(COSName.S));
    }

    private String key(COSDictionary page, int mcid) {
        return document.getPages().indexOf(new PDPage(page)) + "/" + mcid;
    }

    private void content(PDPage page) throws IOException {
        Deque<String> marks = new ArrayDeque<>();
        List<COSBase> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                continue;
            }
            String name = ((Operator) token).getName();
            switch (name) {
                case "BMC", "BDC" -> marks.push(opened(page, operands));
                case "EMC" -> marks.pop();
                default -> {
                    if (PAINT.contains(name) && marks.isEmpty()) faults.add("painted outside marks: " + name);
                }
            }
            if (marks.size() > 1) faults.add("nested marks " + marks);
            operands.clear();
        }
        if (!marks.isEmpty()) faults.add("mark left open " + marks);
    }

    private String opened(PDPage page, List<COSBase> operands) {
        String tag = ((COSName) operands.get(0)).getName();
        if (operands.size() > 1 && operands.get(1) instanceof COSDictionary properties && properties.containsKey(COSName.MCID)) {
            String key = key(page.getCOSObject(), properties.getInt(COSName.MCID));
            if (!tag.equals(tags.remove(key))) faults.add("mark " + key + " is " + tag + ", its element is not");
        }
        return tag;
    }

    private void parents(PDNumberTreeNode tree) throws IOException {
        if (!tags.isEmpty()) faults.add("marks that no page has: " + tags);
        Map<Integer, COSObjectable> numbers = numbers(tree);
        for (PDPage page : document.getPages()) {
            COSArray marks = (COSArray) numbers.get(page.getStructParents()).getCOSObject();
            for (int mcid = 0; mcid < marks.size(); mcid++) {
                if (owners.get(key(page.getCOSObject(), mcid)) != marks.getObject(mcid)) faults.add("parent tree differs at " + mcid);
            }
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSBase parent = numbers.get(annotation.getStructParent()).getCOSObject();
                if (annotationOwners.remove(annotation.getCOSObject()) != parent) faults.add("annotation has another owner");
            }
        }
        if (!annotationOwners.isEmpty()) faults.add("annotations that no page has");
    }

    private static Map<Integer, COSObjectable> numbers(PDNumberTreeNode node) throws IOException {
        Map<Integer, COSObjectable> numbers = new HashMap<>();
        if (node.getNumbers() != null) numbers.putAll(node.getNumbers());
        if (node.getKids() != null) {
            for (PDNumberTreeNode kid : node.getKids()) numbers.putAll(numbers(kid));
        }
        return numbers;
    }
}
