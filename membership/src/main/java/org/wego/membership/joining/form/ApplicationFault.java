package org.wego.membership.joining.form;

import org.springframework.modulith.NamedInterface;

/**
 * What is wrong with a field that somebody filled in.
 *
 * @param sign what documents cannot print of it, such as "ก (U+0E01)"; empty if that is not what is wrong
 */
@NamedInterface
public record ApplicationFault(Field field, Kind kind, String sign) {

    /** One that needs no sign to be told. */
    public ApplicationFault(Field field, Kind kind) {
        this(field, kind, "");
    }

    /** What is filled in. */
    @NamedInterface
    public enum Field {
        CATEGORY,
        COUNTRY,
        EMAIL,
        CONSENT,
        NAME,
        PLACE,
        OTHER_NAMES,
        KIND,
        WEBSITE,
        ADDRESS,
        SIZE,
        SIZE_SOURCE,
        FIRST_YEAR,
        CONTACT_NAME,
        CONTACT_ROLE,
        CONTACT_EMAIL,
        CONTACT_PHONE,
        SIGNATORY_NAME,
        SIGNATORY_OFFICE,
        STATEMENT,
        MESSAGE,
        DECIDED_ON,
        RESOLUTION,
        VOTES
    }

    /** What can be wrong. */
    @NamedInterface
    public enum Kind {
        MISSING,
        TOO_LONG,
        OUT_OF_RANGE,
        /** It has letters that documents cannot print. */
        UNPRINTABLE,
        /** Its letters were spoilt by another encoding. */
        SPOILT,
        /** It is no address of its kind. */
        NO_ADDRESS
    }
}
