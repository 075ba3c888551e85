/** What only the demo has: a page that shows the local mailbox. */
package nl.inbreng.web.demo;
