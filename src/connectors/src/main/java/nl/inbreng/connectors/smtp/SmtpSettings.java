package nl.inbreng.connectors.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Properties;

/**
 * How to reach the mail server.
 *
 * @param host       its name
 * @param port       its port
 * @param sender     our address, with or without a name: "Gemeente &lt;noreply@gemeente.example&gt;"
 * @param user       user name, empty when it asks for none
 * @param password   password, empty when it asks for none
 * @param starttls   whether the connection must be encrypted; if it cannot be, nothing is sent
 * @param site       address of our pages; its host makes message ids unique in the world
 * @param patience   for connecting, and for each answer
 */
record SmtpSettings(String host, int port, String sender, String user, String password, boolean starttls, URI site, Duration patience) {

    SmtpSettings {
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("inbreng.smtp.poort is een getal van 1 tot en met 65535");
        if (site.getHost() == null) throw new IllegalArgumentException("inbreng.basisurl is een webadres met een hostnaam");
        parsed(sender);
    }

    /** Our address. */
    InternetAddress from() {
        return parsed(sender);
    }

    /** Properties of Jakarta Mail (package com.sun.mail.smtp of its documentation). */
    Properties properties() {
        Properties properties = new Properties();
        String millis = Long.toString(patience.toMillis());
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(starttls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");      // a failing goodbye must not make an accepted letter a failed one
        return properties;
    }

    private static InternetAddress parsed(String sender) {
        if (sender.matches("(?s).*\\p{Cntrl}.*")) throw new IllegalArgumentException("inbreng.smtp.afzender heeft geen stuurtekens");
        try {
            return new InternetAddress(sender, true);
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("inbreng.smtp.afzender is geen e-mailadres", wrong);
        }
    }

    @Override public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]";     // never the password
    }
}
