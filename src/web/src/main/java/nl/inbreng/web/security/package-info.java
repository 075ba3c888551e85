/** Who is asking, what they may do, and whether a post comes from our own pages. */
package nl.inbreng.web.security;
