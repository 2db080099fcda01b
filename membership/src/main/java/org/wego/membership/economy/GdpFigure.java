package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;

/**
 * GDP per capita of one country in one year: purchasing power parity, current international dollars per person.
 *
 * @param value exactly as published, never rounded
 * @param estimate whether the source says that it is an estimate or projection rather than actual data
 */
public record GdpFigure(CountryCode country, int year, BigDecimal value, boolean estimate) {}
