package org.wego.ui.fee;

import org.wego.membership.fee.FeeScheduleId;
import org.wego.membership.organisation.MembershipCategory;

/** Where the screens of fees are. */
final class FeeNavigation {

    static final String SCHEDULES = "desk/fees";
    static final String SCHEDULE = "desk/fees/:schedule";
    static final String NEW = "desk/fees/new/:category";
    static final String EDIT = "desk/fees/:schedule/edit";
    static final String CONCESSIONS = "desk/concessions";

    private FeeNavigation() {}

    /** The page of a schedule. */
    public static String schedule(FeeScheduleId id) {
        return SCHEDULES + "/" + id;
    }

    static String newVersionFor(MembershipCategory category) {
        return SCHEDULES + "/new/" + category;
    }

    static String edit(FeeScheduleId id) {
        return schedule(id) + "/edit";
    }
}
