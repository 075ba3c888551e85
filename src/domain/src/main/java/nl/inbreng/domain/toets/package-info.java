/** The check of form, support and excluded subjects that the griffie does before a request reaches the raad. */
package nl.inbreng.domain.toets;
