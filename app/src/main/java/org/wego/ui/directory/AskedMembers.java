package org.wego.ui.directory;

import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberList;
import org.wego.membership.directory.MemberSearch;

/** The list that was asked for last, so that its stretches and its length look a text up once. */
final class AskedMembers {

    private final MemberDirectory directory;
    private @Nullable MemberSearch asked;
    private @Nullable MemberList list;

    AskedMembers(MemberDirectory directory) {
        this.directory = directory;
    }

    MemberList of(MemberSearch now) {
        MemberList known = list;
        if (known == null || !now.equals(asked)) {
            known = directory.list(now);
            list = known;
            asked = now;
        }
        return known;
    }

    /** The same question asked again is answered anew. */
    void forget() {
        list = null;
    }
}
