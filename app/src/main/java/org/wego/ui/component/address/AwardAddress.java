package org.wego.ui.component.address;

import org.wego.programs.award.EditionId;

/** Addresses of the desk that lead to awards. */
public final class AwardAddress {

    public static final String AWARDS = DeskAddress.HOME + "/awards";
    public static final String AWARD = AWARDS + "/:edition";
    public static final String MY_NOMINATIONS = DeskAddress.HOME + "/my-nominations";

    public static final String JURY = DeskAddress.HOME + "/jury";

    private AwardAddress() {}

    /** The page of an edition. */
    public static String award(EditionId id) {
        return AWARDS + "/" + id;
    }
}
