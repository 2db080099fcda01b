package org.wego.governance.partner;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A partner on record.
 *
 * @param version counts its changes, to be handed in with the next one
 */
@NamedInterface
public record PartnerDetails(UUID id, int version, PartnerDraft said) {}
