/** The formal documents: one class for each kind says what stands in it; {@code tagged} knows how it becomes a PDF. */
package nl.inbreng.documents;
