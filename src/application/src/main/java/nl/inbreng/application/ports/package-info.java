/** The doors to everything outside. Each is implemented by one adapter module; nothing else is abstract. */
package nl.inbreng.application.ports;
