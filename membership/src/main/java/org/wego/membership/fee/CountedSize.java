package org.wego.membership.fee;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.schedule.Band;

/** The size that a fee was read by, and the band that it falls into. */
@NamedInterface
public record CountedSize(SizeKind kind, SizeFigure figure, Band band) {}
