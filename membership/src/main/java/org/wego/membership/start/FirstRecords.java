package org.wego.membership.start;

import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.annotation.Transactional;

/** Start data that come as a whole, and only where nothing of their kind is on record. */
@NamedInterface
public abstract class FirstRecords implements StartData {

    @Override
    @Transactional
    public void load() {
        if (isNothingOnRecord()) {
            add();
        }
    }

    protected abstract boolean isNothingOnRecord();

    protected abstract void add();
}
