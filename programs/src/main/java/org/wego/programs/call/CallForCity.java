package org.wego.programs.call;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A call as a city sees it.
 *
 * @param subject of its project
 * @param phase how it is today
 * @param letter the city's own, or null if it wrote none
 */
@NamedInterface
public record CallForCity(
        CallDetails call,
        String subject,
        CallDetails.Phase phase,
        @Nullable LetterDetails letter) {}
