/** Rule data of gemeenten: one YAML file for each edition, and the reader that refuses what it cannot trust. */
package nl.inbreng.regelingen;
