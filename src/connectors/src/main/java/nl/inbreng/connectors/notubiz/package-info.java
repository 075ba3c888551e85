/**
 * Reads meetings, agendas and documents from the public NotuBiz interface (version 1.17.0 of its JSON).
 * Its words and ids stay inside this package.
 */
package nl.inbreng.connectors.notubiz;
