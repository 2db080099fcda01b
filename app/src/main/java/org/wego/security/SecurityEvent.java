package org.wego.security;

/** What the security journal records. */
public enum SecurityEvent {
    SIGNED_IN,
    SIGN_IN_FAILED,
    ACCOUNT_OPENED,
    PASSWORD_CHOSEN,
    PASSWORD_CHANGED,
    TOKEN_RENEWED,
    LINK_RENEWED,
    LINK_SENT,
    BLOCKED,
    UNBLOCKED,
    ROLE_CHANGED,
    PERSON_ASSIGNED,
    NAME_CHANGED
}
