package nl.inbreng.web.start;

/** Why Inbreng does not start, in words for whoever started it, and the exit code by which a script can tell. */
sealed interface Refusal {

    /** Stands before each line that comes from the start and not from Payara. */
    String MARK = "[inbreng] ";

    /** The exit code; 0 and 1 are left to the machine. */
    int exitCode();

    /** One or two Dutch sentences: what is wrong and what to do. */
    String message();

    /** Another program listens there. */
    record PortTaken(int port) implements Refusal {
        @Override public int exitCode() {
            return 2;
        }

        @Override public String message() {
            return MARK + "Inbreng start niet: poort " + port + " is al in gebruik. Stop het andere programma, of kies een "
                    + "andere poort met -Dinbreng.port=8081.";
        }
    }

    /** What is set as port is none. */
    record NoPort(String text) implements Refusal {
        @Override public int exitCode() {
            return 2;
        }

        @Override public String message() {
            return MARK + "Inbreng start niet: inbreng.port is nu '" + text + "'. Geef een getal van 1 tot en met 65535, zoals -Dinbreng.port=8081.";
        }
    }

    /** Nobody listens there, and still we may not. */
    record PortForbidden(int port) implements Refusal {
        @Override public int exitCode() {
            return 2;
        }

        @Override public String message() {
            return MARK + "Inbreng start niet: dit account mag poort " + port + " niet gebruiken. Poorten onder 1024 zijn vaak alleen voor de "
                    + "beheerder van de machine. Kies een hogere poort, zoals -Dinbreng.port=8081, met een webserver ervoor.";
        }
    }

    /** The address is not one of this machine. */
    record AddressElsewhere(String address) implements Refusal {
        @Override public int exitCode() {
            return 2;
        }

        @Override public String message() {
            return MARK + "Inbreng start niet: deze machine heeft het adres '" + address + "' niet. Kijk inbreng.adres na: 127.0.0.1 is "
                    + "alleen deze machine, 0.0.0.0 is elk adres van deze machine.";
        }
    }

    /** Another process holds the database file. */
    record DatabaseLocked(String file) implements Refusal {
        @Override public int exitCode() {
            return 3;
        }

        @Override public String message() {
            return MARK + "Inbreng start niet: het databasebestand " + file + " is in gebruik door een ander programma. "
                    + "Draait Inbreng al? Stop dat eerst, of kies een ander bestand met inbreng.database.url.";
        }
    }

    /** Without this setting H2 loses what it confirmed when the process is killed. */
    record DatabaseForgets(String setting) implements Refusal {
        @Override public int exitCode() {
            return 3;
        }

        @Override public String message() {
            return MARK + "Inbreng start niet: zet " + setting + " in inbreng.database.url. Zonder die instelling kan een "
                    + "bevestigde steunbetuiging bij stroomuitval verloren gaan.";
        }
    }

    /** The server runs, the application does not answer. */
    record NotReady(String answer) implements Refusal {
        @Override public int exitCode() {
            return 4;
        }

        @Override public String message() {
            return MARK + "Inbreng start niet: de applicatie is niet in gebruik genomen. Kijk in het logboek hierboven naar de "
                    + "eerste regel met SEVERE. Laatste antwoord van de server: " + answer;
        }
    }
}
