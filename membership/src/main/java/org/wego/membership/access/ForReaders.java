package org.wego.membership.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** May be called by staff, by whoever acts for the member that a file is about, and by those to whom the file is opened. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('STAFF') or @filedRecords.isOpen(#file, hasRole('MEMBER'))"
        + " or @ownOrganisation.is(@filedRecords.memberOf(#file))")
public @interface ForReaders {}
