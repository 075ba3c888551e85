/**
 * The thin layer that sets blocks as an accessible, archivable PDF: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
 *
 * <p>A document kind describes what is said, in {@link nl.inbreng.documents.tagged.Block}s; this package alone knows how
 * that is tagged, broken into lines and pages, and written. No other package imports the PDF library.
 */
package nl.inbreng.documents.tagged;
