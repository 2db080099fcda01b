package org.wego.ui.membership.term;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;
import org.wego.ui.component.Notice;
import org.wego.words.Words;

/**
 * Puts something on the time line of a member as it was read.
 *
 * @param version of the record that was read
 * @param refresh shows the record as it is now
 */
record TimelineDesk(TermKeeping keeping, MemberId member, int version, LocalDate today, Runnable refresh) {

    /** Does it; answers why it cannot be, if so. */
    Optional<String> carryOut(TermDeed deed) {
        return switch (keeping.carryOut(member, version, deed)) {
            case TermOutcome.Saved _ -> {
                Notice.done(text("terms.saved"));
                refresh.run();
                yield Optional.empty();
            }
            case TermOutcome.Refused(var why) -> Optional.of(text(Words.of(why)));
            case TermOutcome.Invalid(var problems) ->
                Optional.of(problems.stream()
                        .map(it -> text("members.problem." + it.field() + "." + it.kind(), it.sign()))
                        .collect(Collectors.joining(" ")));
            case TermOutcome.NameTaken(var _, var name) -> Optional.of(text("members.nameTaken", name));
            case TermOutcome.Stale _ -> Optional.of(text("terms.stale"));
            case TermOutcome.Unknown _ -> Optional.of(text("members.gone"));
        };
    }

    static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
