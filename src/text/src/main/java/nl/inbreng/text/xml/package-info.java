/** Small XML documents from elsewhere, read into a tree with hard limits: no DTD, no entities, bounded depth and size. */
package nl.inbreng.text.xml;
