package org.wego.programs.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.programs.project.ProjectId;

/** Shows the calls for projects. */
@Service
@NamedInterface
public class CallRegister {

    private final Calls calls;
    private final Clock clock;

    CallRegister(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** The call of a project, if there is one. */
    @ForEverybody
    public Optional<CallDetails> of(ProjectId project) {
        return calls.findById(project.value()).map(ProjectCall::details);
    }

    /** The calls that are open today, the one that closes next first. */
    @ForEverybody
    public List<CallDetails> open() {
        return calls.open(LocalDate.now(clock)).stream()
                .map(ProjectCall::details)
                .toList();
    }
}
