/** Values that the template parts show: plain text in, no domain types, so that a part can be tried and tested alone. */
package nl.inbreng.web.parts;
