package org.wego.membership.joining.form;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;

/** What an application must have before it can be submitted. */
@NamedInterface
public enum MissingItem {
    KIND,
    ADDRESS,
    SIZE,
    CONTACT_NAME,
    CONTACT_EMAIL,
    SIGNATORY_NAME,
    SIGNATORY_OFFICE,
    STATEMENT,
    DOCUMENT;

    /** What is still missing. */
    public static Set<MissingItem> of(
            MembershipCategory category,
            ApplicationPart.Organisation organisation,
            ApplicationPart.Contact contact,
            ApplicationPart.Signatory signatory,
            boolean statement,
            boolean documents) {
        Set<MissingItem> missing = EnumSet.noneOf(MissingItem.class);
        need(missing, KIND, organisation.kind() != null);
        need(missing, ADDRESS, !organisation.address().isEmpty());
        need(missing, SIZE, category.size().isEmpty() || organisation.size() != null);
        need(missing, CONTACT_NAME, !contact.name().isEmpty());
        need(missing, CONTACT_EMAIL, !contact.email().isEmpty());
        need(missing, SIGNATORY_NAME, !signatory.name().isEmpty());
        need(missing, SIGNATORY_OFFICE, !signatory.office().isEmpty());
        need(missing, STATEMENT, statement);
        need(missing, DOCUMENT, documents);
        return missing;
    }

    private static void need(Set<MissingItem> missing, MissingItem item, boolean there) {
        if (!there) {
            missing.add(item);
        }
    }
}
