package org.wego.programs.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feasibility study or pilot with the cities it was made for. */
public record ProjectSummary(
        ProjectId id,
        int year,
        String subject,
        List<PartnerCity> cities,
        @Nullable String note,
        String source) {}
