package nl.inbreng.application.views;

import nl.inbreng.domain.raad.Vergadering;

/** A meeting in our copy. @param id our own id @param gemeente CBS code @param vergadering as the source gave it */
public record StoredVergadering(long id, String gemeente, Vergadering vergadering) {}
