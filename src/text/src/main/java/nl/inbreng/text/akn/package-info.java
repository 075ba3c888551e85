/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML): a decision and an amendement are written, amendments of others are read. Keys of units become
 * eIds by {@link nl.inbreng.text.akn.AknId}, so that an amendement points into the decision by the same names.
 */
package nl.inbreng.text.akn;
