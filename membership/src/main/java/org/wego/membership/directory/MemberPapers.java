package org.wego.membership.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wego.membership.file.FileSubject;
import org.wego.membership.organisation.MemberId;

/** Members have papers that prove the dates of their membership. */
@Component
class MemberPapers implements FileSubject {

    private final MemberDirectory members;

    MemberPapers(MemberDirectory members) {
        this.members = members;
    }

    @Override
    public String name() {
        return MemberDetails.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        MemberId member = new MemberId(id);
        return Optional.ofNullable(members.names(List.of(member)).get(member)).map(label -> new Filed(label, member));
    }
}
