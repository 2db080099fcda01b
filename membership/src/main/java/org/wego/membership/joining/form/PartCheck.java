package org.wego.membership.joining.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.name.MemberName;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.press.PrintedText;
import org.wego.membership.time.MembershipDates;

/** What cannot be kept of a part: the same as cannot be kept of a member, so that approving never fails for it. */
final class PartCheck {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2199;

    private PartCheck() {}

    /** What is wrong with an organisation, by the rules for members. */
    static List<ApplicationFault> of(ApplicationPart.Organisation organisation) {
        List<ApplicationFault> found = new ArrayList<>();
        profile(organisation).problems().forEach(it -> found.add(fault(it)));
        plain(found, Field.WEBSITE, organisation.website(), ApplicationPart.LONGEST_WEBSITE);
        if (!organisation.website().isEmpty() && !isWebsite(organisation.website())) {
            found.add(new ApplicationFault(Field.WEBSITE, Kind.NO_ADDRESS));
        }
        if (organisation.firstYear() < FIRST_YEAR || organisation.firstYear() > LAST_YEAR) {
            found.add(new ApplicationFault(Field.FIRST_YEAR, Kind.OUT_OF_RANGE));
        }
        return found;
    }

    /** What is wrong with a figure, by the rules for those of members of the category. */
    static List<ApplicationFault> of(SizeFigure size, MembershipCategory category) {
        return category.size().stream()
                .flatMap(kind -> size.problems(kind).stream())
                .map(it -> switch (it.field()) {
                    case SOURCE ->
                        new ApplicationFault(
                                Field.SIZE_SOURCE, Kind.valueOf(it.kind().name()), it.sign());
                    default -> new ApplicationFault(Field.SIZE, Kind.OUT_OF_RANGE);
                })
                .toList();
    }

    private static MemberProfile profile(ApplicationPart.Organisation organisation) {
        return MemberProfile.of(
                        organisation.name(), MembershipCategory.FULL, MemberKind.CITY, null, MembershipDates.UNKNOWN)
                .draft()
                .place(organisation.place())
                .names(names(organisation))
                .address(organisation.address())
                .profile();
    }

    /** The other names, as those of members are kept. */
    static List<MemberName> names(ApplicationPart.Organisation organisation) {
        return organisation.otherNames().stream()
                .map(name -> new MemberName(name, MemberName.Kind.TRANSLATED, null))
                .toList();
    }

    private static ApplicationFault fault(Problem problem) {
        Field field = switch (problem.field()) {
            case PLACE -> Field.PLACE;
            case NAMES -> Field.OTHER_NAMES;
            case ADDRESS -> Field.ADDRESS;
            default -> Field.NAME;
        };
        return new ApplicationFault(field, Kind.valueOf(problem.kind().name()), problem.sign());
    }

    static void longer(List<ApplicationFault> found, Field field, String text, int longest) {
        if (text.length() > longest) {
            found.add(new ApplicationFault(field, Kind.TOO_LONG));
        }
    }

    static void plain(List<ApplicationFault> found, Field field, String text, int longest) {
        longer(found, field, text, longest);
        if (SpoiltText.isOne(text)) {
            found.add(new ApplicationFault(field, Kind.SPOILT));
        }
    }

    /** The name of somebody, who is put on record once the organisation is a member. */
    static void person(List<ApplicationFault> found, Field field, String name) {
        plain(found, field, name, PersonDraft.LONGEST_NAME);
        if (SpoiltText.hasLostLetter(name)) {
            found.add(new ApplicationFault(field, Kind.SPOILT));
        }
    }

    static boolean isEmail(String text) {
        return EmailAddress.isOne(text);
    }

    /** A page of the web, and nothing that does something when it is followed. */
    static boolean isWebsite(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null
                    && PrintedText.missing(text).isEmpty();
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
