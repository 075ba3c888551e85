/** The acts: one class for each thing that can be done. Gather, decide in the domain, record, announce. */
package nl.inbreng.application;
