package org.wego.governance.body;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A regional office on record.
 *
 * @param version counts its changes, to be handed in with the next one
 */
@NamedInterface
public record RegionalOfficeDetails(UUID id, int version, RegionalOfficeDraft said) {}
