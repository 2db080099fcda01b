package org.wego.membership.joining.form;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.text.CleanText;

/**
 * What somebody says who wants to apply.
 *
 * @param email where the link goes that leads on
 * @param consent that what is filled in is kept and read by the Secretariat
 */
@NamedInterface
public record StartApplication(
        @Nullable MembershipCategory category,
        String name,
        @Nullable CountryCode country,
        String email,
        boolean consent) {

    public StartApplication {
        name = CleanText.line(name);
        email = CleanText.line(email);
    }

    /** What is wrong with it. */
    public List<ApplicationFault> faults() {
        List<ApplicationFault> found = new ArrayList<>();
        if (category == null) {
            found.add(new ApplicationFault(Field.CATEGORY, Kind.MISSING));
        }
        found.addAll(new ApplicationPart.Organisation(name, "", List.of(), null, "", List.of(), null, 2017).faults());
        if (country == null) {
            found.add(new ApplicationFault(Field.COUNTRY, Kind.MISSING));
        }
        if (!PartCheck.isEmail(email)) {
            found.add(new ApplicationFault(Field.EMAIL, Kind.NO_ADDRESS));
        }
        if (!consent) {
            found.add(new ApplicationFault(Field.CONSENT, Kind.MISSING));
        }
        return found;
    }
}
