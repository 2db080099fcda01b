package org.wego.knowledge.part;

import org.springframework.modulith.NamedInterface;

/** What a practice cost as a whole, in US dollars, as exactly as it is known. */
@NamedInterface
public enum CostBand {
    UNDER_50_THOUSAND,
    UNDER_250_THOUSAND,
    UNDER_1_MILLION,
    UNDER_5_MILLION,
    OVER_5_MILLION
}
