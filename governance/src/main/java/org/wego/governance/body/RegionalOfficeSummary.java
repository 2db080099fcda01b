package org.wego.governance.body;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * A regional office.
 *
 * @param openedByThen whether {@code opened} is only the first date at which the office is documented
 * @param closed the date from which on it no longer works under this name; null if none is documented
 */
@NamedInterface
public record RegionalOfficeSummary(
        String region,
        CityOnRecord host,
        PartialDate opened,
        boolean openedByThen,
        @Nullable PartialDate closed,
        @Nullable String note,
        String source) {}
