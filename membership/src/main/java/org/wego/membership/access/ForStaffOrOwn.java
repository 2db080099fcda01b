package org.wego.membership.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** May be called by staff, and by whoever acts for the member organisation that it is about. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('STAFF') or @ownOrganisation.is({value})")
public @interface ForStaffOrOwn {

    /** Which member it is about, as an expression of the parameters; a call about no single one is for staff. */
    String value() default "#member";
}
