/** Hands letters to a mail server by SMTP (RFC 5321). */
package nl.inbreng.connectors.smtp;
