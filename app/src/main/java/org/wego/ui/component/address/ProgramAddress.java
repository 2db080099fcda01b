package org.wego.ui.component.address;

import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramId;

/** Addresses of the desk that lead to the strategic plans. */
public final class ProgramAddress {

    public static final String PROGRAMS = DeskAddress.HOME + "/programs";
    public static final String PROGRAM = PROGRAMS + "/:program";

    private ProgramAddress() {}

    /** The page of a goal, a program or an activity. */
    public static String program(ProgramId id) {
        return PROGRAMS + "/" + id.value();
    }

    /** A plan. */
    public static String plan(PlanYears plan) {
        return PROGRAMS + "?plan=" + plan.from() + "-" + plan.to();
    }
}
