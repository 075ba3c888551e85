package nl.inbreng.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.inbreng.application.Actor;

/**
 * Says for whom the pages of a class are; {@link nl.inbreng.web.Gate} keeps others out. The annotation of the platform is not used:
 * the container answers it with a bare 401 before any page of ours can help.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnlyFor {

    /** The role that may enter. */
    Actor.Role value();
}
