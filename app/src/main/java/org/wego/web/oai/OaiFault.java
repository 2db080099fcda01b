package org.wego.web.oai;

/** What can be wrong with a request, and what the protocol calls it. */
enum OaiFault {
    VERB("badVerb"),
    UNKNOWN_ARGUMENT("badArgument"),
    REPEATED_ARGUMENT("badArgument"),
    MISSING_ARGUMENT("badArgument"),
    LONELY_TOKEN("badArgument"),
    MALFORMED("badArgument"),
    UNREADABLE("badArgument"),
    NO_DATE("badArgument"),
    MIXED_DATES("badArgument"),
    UPSIDE_DOWN("badArgument"),
    UNKNOWN_FORM("cannotDisseminateFormat"),
    UNKNOWN_ENTRY("idDoesNotExist"),
    NOTHING_FOUND("noRecordsMatch"),
    UNKNOWN_TOKEN("badResumptionToken");

    private final String code;

    OaiFault(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether the request can be told back with its arguments: the schema knows no others than right ones. */
    boolean isOfARightRequest() {
        return !code.equals("badVerb") && !code.equals("badArgument");
    }
}
