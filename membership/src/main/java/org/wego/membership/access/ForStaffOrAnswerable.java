package org.wego.membership.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * May be called by staff, and by whoever answers for what the member owes that it is about: acts for it, or for the one
 * that its record was merged into.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('STAFF') or @ownOrganisation.answersFor({value})")
public @interface ForStaffOrAnswerable {

    /** Which member it is about, as an expression of the parameters; a call about no single one is for staff. */
    String value() default "#member";
}
