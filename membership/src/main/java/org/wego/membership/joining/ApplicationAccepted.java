package org.wego.membership.joining;

import java.time.LocalDate;
import org.wego.membership.organisation.MembershipCategory;

/** The Secretariat found an application complete; whoever approves may decide about it. */
public record ApplicationAccepted(
        ApplicationId application, String name, MembershipCategory category, LocalDate acceptedOn) {}
