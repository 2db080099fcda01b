package org.wego.ui.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The group of the navigation in which a screen with a {@code @Menu} stands; its order counts within the group. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InMenu {

    Group value();

    /** The groups, in the order in which they are shown. */
    enum Group {
        /** What everybody has; it bears no name. */
        MAIN,
        /** What the secretariat does. */
        WORK,
        /** What a member does; shown to accounts that act for one. */
        CITY,
        ADMINISTRATION
    }
}
