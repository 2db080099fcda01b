package org.wego.membership.joining.rule;

import org.springframework.modulith.NamedInterface;

/** Who approves that a member joins. */
@NamedInterface
public enum ApprovingBody {
    GENERAL_ASSEMBLY,
    EXECUTIVE_COMMITTEE
}
