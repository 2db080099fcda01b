package org.wego.programs.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/** A feasibility study or pilot with the cities it was made for. */
@NamedInterface
public record ProjectSummary(
        ProjectId id,
        int year,
        String subject,
        List<CityOnRecord> cities,
        @Nullable String note,
        String source) {}
