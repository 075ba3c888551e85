/** The request by residents to the raad, from draft to outcome, and the support for it. */
package nl.inbreng.domain.verzoek;
