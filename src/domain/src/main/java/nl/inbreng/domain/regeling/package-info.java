/** The regeling of a gemeente: who may file and sign, how many, until when. Values only; every number comes from an edition with a source. */
package nl.inbreng.domain.regeling;
