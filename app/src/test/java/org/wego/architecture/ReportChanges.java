package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Map;
import org.wego.Stated;
import org.wego.membership.audit.RecordChanged;

/** Whoever changes a record reports it, so that it can be read later who did it, when, and from what to what. */
class ReportChanges extends ArchCondition<JavaMethod> {

    /** Writing methods that change no record, and why. */
    static final Map<String, String> NO_RECORD = Stated.LEAVES_NO_TRACE.all();

    ReportChanges() {
        super("report what they change");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        String name = method.getOwner().getSimpleName() + "." + method.getName();
        if (!NO_RECORD.containsKey(name)
                && WhatIsWritten.isSomethingBy(method)
                && !WhatIsWritten.comesTo(call -> call.getTargetOwner().isEquivalentTo(RecordChanged.class), method)) {
            events.add(violated(method, name + " leaves no trace of who changed what"));
        }
    }
}
