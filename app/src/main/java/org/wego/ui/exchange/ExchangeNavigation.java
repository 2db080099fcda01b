package org.wego.ui.exchange;

/** Addresses of the screens of files of members. */
final class ExchangeNavigation {

    static final String IMPORT = "desk/members/import";
    static final String MEMBERS = "desk/members";

    private ExchangeNavigation() {}
}
