package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the persistence unit to the classes here. The container's entity manager follows the running transaction, so even a read
 * needs one: outside it Payara gives the clock an entity manager that was closed after its first run.
 */
@Dependent
public class Unit {

    @Produces
    @PersistenceContext(unitName = "inbreng")
    private EntityManager entityManager;
}
