package org.wego.ui.fee;

import org.wego.membership.fee.FeeScheduleId;

/** Where the screens of fees are. */
public final class FeeNavigation {

    static final String SCHEDULES = "desk/fees";
    static final String SCHEDULE = "desk/fees/:schedule";
    static final String NEW_VERSION = "desk/fees/:schedule/new";
    static final String EDIT = "desk/fees/:schedule/edit";
    static final String CONCESSIONS = "desk/concessions";

    private FeeNavigation() {}

    /** The page of a schedule. */
    public static String schedule(FeeScheduleId id) {
        return SCHEDULES + "/" + id;
    }

    static String newVersionOf(FeeScheduleId id) {
        return schedule(id) + "/new";
    }

    static String edit(FeeScheduleId id) {
        return schedule(id) + "/edit";
    }
}
