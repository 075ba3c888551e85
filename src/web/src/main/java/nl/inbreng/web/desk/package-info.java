/** The desk of the griffie (werkblad): what was filed, the dossier with its acts, raadsvoorstellen to confirm, and the rules. */
package nl.inbreng.web.desk;
