package org.wego.web.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.security.OwnMembers;
import org.wego.web.api.problem.ApiProblem;

/** Whose list a call means: that of the member it names, else that of the one for which its account acts. */
@Component
public class OwnMember {

    private final OwnMembers own;

    OwnMember(OwnMembers own) {
        this.own = own;
    }

    /**
     * The member that is meant; null for accounts that act for no member, which mean all.
     *
     * @throws ApiProblem if the account acts for several and the call names none
     */
    public @Nullable MemberId or(@Nullable UUID named) {
        return Optional.ofNullable(named).map(MemberId::new).or(this::only).orElse(null);
    }

    private Optional<MemberId> only() {
        List<MemberId> all = own.all();
        if (all.size() > 1) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "invoices.api.member",
                    all.stream().map(MemberId::toString).collect(Collectors.joining(", ")));
        }
        return all.stream().findFirst();
    }
}
