/**
 * The text engine by JSON Lines, so that anyone can hold it against cases of his own: one case a line in, one answer a
 * line out. Each opdracht is one class; {@link nl.inbreng.text.opdrachten.Opdrachten} lists them.
 */
package nl.inbreng.text.opdrachten;
