package org.wego.membership.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberProfile;

/** Finds members on record that a profile may be of. */
@Component
class Namesakes {

    private final Members members;

    Namesakes(Members members) {
        this.members = members;
    }

    /** The other member that has the name of a profile, if there is one. */
    Optional<Member> of(MemberProfile profile, @Nullable Member self) {
        return resembling(profile, self, Likeness.SAME).findFirst();
    }

    /** The others that resemble it that much. */
    Stream<Member> resembling(MemberProfile profile, @Nullable Member self, Likeness likeness) {
        return members.findByNameKeyIn(NameKey.resembling(profile.name())).stream()
                .filter(other -> self == null || !other.memberId().equals(self.memberId()))
                .filter(other -> Likeness.of(profile, other.profile()) == likeness);
    }
}
