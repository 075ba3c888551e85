/** The published texts of a burgeramendement: each stays as it was, a later one stands beside it. */
package nl.inbreng.domain.revisie;
