package org.wego.membership.joining;

import java.time.LocalDate;
import org.wego.membership.organisation.MemberId;

/**
 * An application was approved, and there is a new member.
 *
 * @param day from which on
 */
public record MemberAdmitted(MemberId member, LocalDate day) {}
