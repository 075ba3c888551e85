/** What pages and documents read. A view carries no personal data that its reader need not see. */
package nl.inbreng.application.views;
