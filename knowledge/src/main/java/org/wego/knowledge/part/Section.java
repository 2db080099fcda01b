package org.wego.knowledge.part;

import org.springframework.modulith.NamedInterface;

/** A chapter that an entry may have, in the order in which people read them. */
@NamedInterface
public enum Section {
    PROBLEM,
    SOLUTION,
    PROCESS,
    ENABLING_FACTORS,
    BARRIERS,
    LESSONS,
    REPLICABILITY
}
