package org.wego.membership.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberId;

/** Whom a name means. */
public sealed interface NamedMember {

    /** Exactly one member. */
    record One(MemberId member) implements NamedMember {}

    /** One of several members; the name does not say which. */
    record Several(List<MemberId> members) implements NamedMember {}

    /** No member goes by it. */
    record Nobody() implements NamedMember {}

    /** The member if the name means exactly one, or else null. */
    default @Nullable MemberId orNull() {
        return this instanceof One(MemberId member) ? member : null;
    }
}
