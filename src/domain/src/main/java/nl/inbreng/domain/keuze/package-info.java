/** Which instrument suits what a resident wants, in the gemeente where he lives. */
package nl.inbreng.domain.keuze;
