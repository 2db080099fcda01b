package org.wego.governance.office;

import org.springframework.modulith.NamedInterface;

/** In which capacity a city holds a seat. */
@NamedInterface
public enum Capacity {
    SUBSTANTIVE,
    /** In place of an absent holder, or where there is none. */
    ACTING
}
