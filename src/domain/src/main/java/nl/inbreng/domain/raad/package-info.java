/** The raad's own work as the raadsinformatiesysteem publishes it: vergadering, agendapunt, document, raadsvoorstel. */
package nl.inbreng.domain.raad;
