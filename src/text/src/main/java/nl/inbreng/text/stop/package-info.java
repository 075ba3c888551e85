/**
 * The renvooi of STOP, the Dutch standard for official publications (KOOP): text with marks for what goes and what comes.
 * Written from a draft decision and its changes. STOP is a form for others, never our own model.
 */
package nl.inbreng.text.stop;
