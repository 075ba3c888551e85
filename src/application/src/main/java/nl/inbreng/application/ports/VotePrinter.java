package nl.inbreng.application.ports;

import java.time.Instant;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidatie;

/** Makes the formal documents around the vote on one raadsvoorstel: PDF/A-3a and PDF/UA-1. The same arguments give the same bytes. */
public interface VotePrinter {

    /** The list of the voorzitter (stemlijst): all amendementen in the order of voting, with room for the outcome. @param at the moment it shows */
    byte[] stemlijst(AmendementenOpVoorstel all, Instant at);

    /** The decision as the raad took it, with the origin of each changed unit. @param besluit as confirmed, or as it would be confirmed */
    byte[] besluit(AmendementenOpVoorstel all, Consolidatie besluit);
}
