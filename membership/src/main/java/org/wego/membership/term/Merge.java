package org.wego.membership.term;

import java.time.LocalDate;
import org.wego.membership.organisation.MemberId;

/**
 * That a record goes on as another one.
 *
 * @param into the record that goes on
 */
public record Merge(MemberId into, LocalDate on, Grounds grounds) {}
