package nl.inbreng.text.xml;

/** A part of an XML document: an element or a run of characters. Comments and processing instructions are not kept. */
public sealed interface XmlPart permits XmlElement, XmlText { }
