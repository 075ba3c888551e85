package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.regeling.Orgaan;

/**
 * On what a step in the process rests.
 *
 * @param orgaan  which body decided
 * @param artikel the article, with the name of the regeling; empty only where no rule applies
 */
public record Basis(Orgaan orgaan, String artikel) {}
