/** Where no number is asked but most support gives the next place on the agenda: the ranking and the decision on it. */
package nl.inbreng.domain.rangorde;
