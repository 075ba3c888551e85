/** What every implementation of a port must do: the same tests run on the doors in memory, on H2 and on PostgreSQL. */
package nl.inbreng.application.contract;
