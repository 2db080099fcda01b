package org.wego.programs.call;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.notice.Notice;
import org.wego.programs.notice.Notice.Kind;
import org.wego.programs.notice.Notices;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;

/**
 * Tells members of calls: once that one is open, once that it closes within a week if nothing has come from them; and each city
 * what became of its letter.
 */
@Component
class CallNews {

    private static final int DAYS_BEFORE_CLOSING = 7;

    private final Calls calls;
    private final Letters letters;
    private final ProjectRegister register;
    private final MemberDirectory members;
    private final Notices notices;
    private final Clock clock;

    CallNews(
            Calls calls,
            Letters letters,
            ProjectRegister register,
            MemberDirectory members,
            Notices notices,
            Clock clock) {
        this.calls = calls;
        this.letters = letters;
        this.register = register;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> tellOfCalls(CallNews news) {
        return Tasks.recurring("tell-of-calls", new Daily(LocalTime.of(7, 5))).execute((_, _) -> news.tellOfAll());
    }

    /** Tells of all open calls, of each once, so that nobody is forgotten if a day was missed. */
    @Transactional
    public void tellOfAll() {
        LocalDate today = LocalDate.now(clock);
        calls.open(today).stream().map(ProjectCall::details).forEach(call -> {
            opened(call);
            boolean soon = !call.closes().isAfter(today.plusDays(DAYS_BEFORE_CLOSING));
            if (soon && call.opens().isBefore(today)) {
                closing(call);
            }
        });
    }

    /** Tells all members of a call, if it is open by now. */
    void opened(CallDetails call) {
        if (call.on(LocalDate.now(clock)) == Phase.OPEN) {
            notices.tellMembers(of(call, Kind.CALL_OPENED, call.project().toString()), current());
        }
    }

    private void closing(CallDetails call) {
        Set<MemberId> written = letters.findByProjectIdOrderById(call.project().value()).stream()
                .map(Letter::details)
                .filter(it -> it.state() != LetterState.WITHDRAWN)
                .map(LetterDetails::member)
                .collect(Collectors.toSet());
        List<MemberId> silent =
                current().stream().filter(it -> !written.contains(it)).toList();
        notices.tellMembers(of(call, Kind.CALL_CLOSING, call.project() + "/" + call.closes()), silent);
    }

    private Notice of(CallDetails call, Kind kind, String occasion) {
        String closes = PartialDate.day(call.closes()).written();
        return new Notice(kind, occasion, subject(call.project()), closes, call.about(), "/desk/my-projects");
    }

    /** Tells a city that its letter has arrived. */
    void received(Letter letter) {
        tell(letter.details(), Kind.LETTER_RECEIVED);
    }

    /** Tells a city what was decided on its letter. */
    void decided(Letter letter) {
        LetterDetails decided = letter.details();
        tell(decided, decided.state() == LetterState.SELECTED ? Kind.LETTER_SELECTED : Kind.LETTER_DECLINED);
    }

    private void tell(LetterDetails letter, Kind kind) {
        notices.tellMembers(
                new Notice(
                        kind,
                        letter.id() + "/" + letter.version(),
                        subject(letter.project()),
                        "",
                        letter.answer(),
                        "/desk/my-projects"),
                List.of(letter.member()));
    }

    private String subject(ProjectId project) {
        return register.find(project).map(it -> it.said().subject()).orElse("");
    }

    private List<MemberId> current() {
        return members.ids(new MemberSearch(null, null, null, null, Standing.MEMBER, MemberSearch.Sort.NAME, false));
    }
}
