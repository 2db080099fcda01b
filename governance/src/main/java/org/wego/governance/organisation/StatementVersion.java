package org.wego.governance.organisation;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * What the organisation said it is for, from a date until that of the next version of the same kind.
 *
 * @param wordings its sentences
 */
@NamedInterface
public record StatementVersion(Statement kind, List<String> wordings, PartialDate since, String source) {}
