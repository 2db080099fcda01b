package org.wego.membership.fee;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.schedule.Band;

/**
 * The GDP per capita that a fee was read by, and the band that it falls into.
 *
 * @param figure of the year before the previous one
 * @param edition where the figure comes from
 * @param editionName how people call that edition
 */
@NamedInterface
public record CountedGdp(GdpFigure figure, Band band, EditionId edition, String editionName) {}
