package org.wego.ui.component.address;

import org.wego.membership.joining.ApplicationId;

/** Addresses of the desk that lead to who wants to join. */
public final class JoiningAddress {

    public static final String RULES = DeskAddress.APPLICATIONS + "/rules";

    private JoiningAddress() {}

    /** The page of an application. */
    public static String application(ApplicationId id) {
        return DeskAddress.APPLICATIONS + "/" + id;
    }
}
