/**
 * The statutory clock: when a term ends, and why then. Values only; the day of today is always an argument.
 *
 * <p>Read for it: Algemene termijnenwet (BWBR0002448, text of 10 October 2010) articles 1 to 4. It covers terms in laws, not those in local
 * ordinances, unless these declare it applicable; so each {@link nl.inbreng.domain.termijn.Term} says whether it does.
 */
package nl.inbreng.domain.termijn;
