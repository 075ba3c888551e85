/** The edge: pages, desk and clock. It turns requests into acts and answers every outcome. */
package nl.inbreng.web;
