/** Where things are kept: the schema, the mapping of the domain classes and every SQL statement of the application. */
package nl.inbreng.persistence;
