package org.wego.governance.office;

import org.springframework.modulith.NamedInterface;

/** In which capacity a city holds a seat. */
@NamedInterface
public enum Capacity {
    SUBSTANTIVE,
    /** In the place of a holder who is away, or of nobody. */
    ACTING
}
