package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** Records that name cities. Whoever keeps such records provides it as a bean, and gets them linked to their members. */
@NamedInterface
public interface CitiesOnRecord {

    /** The cities that are on record without their member, each once. */
    List<CityOnRecord> withoutMember();

    /**
     * Links every record to a member that names it so and has none yet.
     *
     * @return how many it linked
     */
    int link(MemberId member, String name, @Nullable CountryCode country);
}
