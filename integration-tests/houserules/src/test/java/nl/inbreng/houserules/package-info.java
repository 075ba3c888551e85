/** The rules of the house that javac does not hold. Each test says which rule, where it is broken and what to do. */
package nl.inbreng.houserules;
