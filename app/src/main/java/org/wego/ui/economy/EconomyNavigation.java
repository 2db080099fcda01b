package org.wego.ui.economy;

import org.wego.membership.economy.EditionId;

/** Addresses of the screens of economic data. */
final class EconomyNavigation {

    static final String EDITIONS = "desk/economy";
    static final String IMPORT = "desk/economy/import";
    static final String COUNTRIES = "desk/economy/countries";
    static final String EDITION = "desk/economy/editions";

    private EconomyNavigation() {}

    /** The page of an edition. */
    public static String edition(EditionId id) {
        return EDITION + "/" + id;
    }
}
