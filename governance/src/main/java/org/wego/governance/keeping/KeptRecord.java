package org.wego.governance.keeping;

import java.util.UUID;
import org.wego.membership.audit.RecordState;

/** A record that is edited as a whole. */
public interface KeptRecord {

    UUID id();

    /** Whether it is at the state of that number. */
    boolean isAt(int version);

    /** What people call it. */
    String label();

    /** What may be changed of it, part by part. */
    RecordState state();
}
