package nl.inbreng.documents.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes docx files part by part, as small as Word accepts them. */
final class DocxMaker {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A document with this body. */
    static DocxMaker body(String body) {
        return new DocxMaker().part("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    DocxMaker part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    DocxMaker numbering(String inside) {
        return part("word/numbering.xml", "<w:numbering " + W + ">" + inside + "</w:numbering>");
    }

    /** @param kind "footnote" or "endnote" */
    DocxMaker notes(String kind, String inside) {
        return part("word/" + kind + "s.xml", "<w:" + kind + "s " + W + ">" + inside + "</w:" + kind + "s>");
    }

    DocxMaker styles(String inside) {
        return part("word/styles.xml", "<w:styles " + W + ">" + inside + "</w:styles>");
    }

    /** An abstract list: format and text for each level. */
    static String list(String id, String... levels) {
        StringBuilder list = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        for (int i = 0; i < levels.length; i += 2) {
            list.append("<w:lvl w:ilvl=\"" + i / 2 + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + levels[i] + "\"/><w:lvlText w:val=\"" + levels[i + 1] + "\"/></w:lvl>");
        }
        return list + "</w:abstractNum>";
    }

    static String num(String id, String list) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/></w:num>";
    }

    static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A paragraph in a list. */
    static String item(String list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    byte[] docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
