/** What a request says: its shape for each kind of instrument. */
package nl.inbreng.domain.inhoud;
