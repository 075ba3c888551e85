/**
 * The text engine: units of a draft decision, the difference between two texts, the decision as it would read.
 * Pure functions without clock, storage or framework. Merging, rebasing, collisions and voting order build on
 * {@link nl.inbreng.text.TekstEenheid} keys and on the parts of {@link nl.inbreng.text.WordDiff}.
 */
package nl.inbreng.text;
