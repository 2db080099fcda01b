package org.wego.membership.fee;

import org.wego.membership.schedule.Band;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;

/** The size that a fee was read by, and the band that it falls into. */
@NamedInterface
public record CountedSize(SizeKind kind, SizeFigure figure, Band band) {}
