package nl.inbreng.text.xml;

/** A run of characters. @param text as it reads, character references resolved */
public record XmlText(String text) implements XmlPart { }
