/** What runs by itself: sending letters, closing windows, refreshing agendas. */
package nl.inbreng.web.clock;
