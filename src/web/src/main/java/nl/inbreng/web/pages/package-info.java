/** The residents' pages. */
package nl.inbreng.web.pages;
