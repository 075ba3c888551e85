/** Reads the text out of a PDF that somebody else made, such as a raadsvoorstel; hostile input gives an outcome, never an exception. */
package nl.inbreng.documents.read;
