package org.wego.ui.directory;

import org.wego.membership.organisation.MemberId;

/** Addresses that the list of members has and leads to. */
final class DirectoryNavigation {

    static final String MEMBERS = "desk/members";
    static final String NEW = "desk/members/new";
    static final String IMPORT = "desk/members/import";

    private DirectoryNavigation() {}

    static String member(MemberId id) {
        return MEMBERS + "/" + id;
    }
}
