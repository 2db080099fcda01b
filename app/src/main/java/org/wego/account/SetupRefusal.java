package org.wego.account;

/** Why a password was not accepted or a link did not work. */
public enum SetupRefusal {
    LINK_INVALID,
    EMAIL_INVALID,
    NAME_MISSING,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_SIMPLE,
    PASSWORD_IS_EMAIL,
    PASSWORD_WELL_KNOWN
}
