package org.wego.programs.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.call.CallOutcome.Problem;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

/** Hands in letters of intent for a member city, for whoever acts for it; those of others are unknown here. */
@Service
@NamedInterface
public class LetterWriting {

    /** What the audit and files call a letter of intent. */
    public static final String SUBJECT = "letter";

    private static final Constraint ONCE = Constraint.named("letter_once");

    private final Calls calls;
    private final Letters letters;
    private final LetterEdits edits;
    private final CallNews news;
    private final ProjectRegister register;
    private final MemberDirectory members;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    LetterWriting(
            Calls calls,
            Letters letters,
            LetterEdits edits,
            CallNews news,
            ProjectRegister register,
            MemberDirectory members,
            ChangeReporting reporting,
            Actor actor,
            Clock clock) {
        this.calls = calls;
        this.letters = letters;
        this.edits = edits;
        this.news = news;
        this.register = register;
        this.members = members;
        this.reporting = reporting;
        this.actor = actor;
        this.clock = clock;
    }

    /** The calls that are open, and those to which the city has written, with its letters. */
    @ForStaffOrOwn("#city")
    @Transactional(readOnly = true)
    public List<CallForCity> calls(MemberId city) {
        Map<UUID, LetterDetails> own = new LinkedHashMap<>();
        letters.findByMemberIdOrderByIdDesc(city.value())
                .forEach(it -> own.put(it.project().value(), it.details()));
        LocalDate today = LocalDate.now(clock);
        Map<UUID, CallDetails> all = new LinkedHashMap<>();
        Stream.concat(calls.open(today).stream(), calls.findByIdIn(own.keySet()).stream())
                .forEach(it -> all.putIfAbsent(it.id(), it.details()));
        Map<ProjectId, String> subjects = new HashMap<>();
        if (!all.isEmpty()) {
            register.of(all.keySet().stream().map(ProjectId::new).toList())
                    .forEach((ProjectSummary it) -> subjects.put(it.id(), it.subject()));
        }
        return all.values().stream()
                .map(it -> new CallForCity(
                        it,
                        subjects.getOrDefault(it.project(), ""),
                        it.on(today),
                        own.get(it.project().value())))
                .toList();
    }

    /** Hands in the letter of a city; of two at once the second is told. */
    @ForStaffOrOwn("#city")
    public CallOutcome handIn(MemberId city, ProjectId project, String text) {
        return edits.make(() -> {
            requireOpen(project);
            Letter letter = Letter.handIn(project, city, text, actor.name(), clock.instant());
            try {
                letters.save(letter);
                letters.flush();
            } catch (DataIntegrityViolationException broken) {
                ONCE.requireBrokenBy(broken);
                throw CallRefused.because(Problem.ONCE);
            }
            report(letter, RecordState.NONE);
            news.received(letter);
            return letter;
        });
    }

    /** Says anew what a letter says, or hands in again one that was taken back. */
    @ForStaffOrOwn("#city")
    public CallOutcome revise(MemberId city, LetterId id, int read, String text) {
        return change(city, id, read, letter -> {
            boolean again = letter.details().state() == LetterState.WITHDRAWN;
            letter.handInAgain(text, actor.name(), clock.instant());
            if (again) {
                news.received(letter);
            }
        });
    }

    /** Takes a letter back. */
    @ForStaffOrOwn("#city")
    public CallOutcome withdraw(MemberId city, LetterId id, int read) {
        return change(city, id, read, Letter::withdraw);
    }

    private CallOutcome change(MemberId city, LetterId id, int read, Consumer<Letter> change) {
        if (letters.findById(id.value()).filter(it -> it.member().equals(city)).isEmpty()) {
            return new CallOutcome.Unknown();
        }
        return edits.change(id.value(), read, letter -> {
            requireOpen(letter.project());
            RecordState before = letter.recordState();
            change.accept(letter);
            letters.save(letter);
            letters.flush();
            report(letter, before);
        });
    }

    /** The call is locked until the letter is in, so that nothing comes after its closing. */
    private void requireOpen(ProjectId project) {
        ProjectCall call = calls.toEdit(project.value()).orElseThrow(CallRefused::unknown);
        CallRefused.refuseIf(call.details().on(LocalDate.now(clock)) != Phase.OPEN, Problem.NOT_OPEN);
    }

    private void report(Letter letter, RecordState before) {
        String city = members.names(List.of(letter.member())).getOrDefault(letter.member(), "");
        reporting.report(SUBJECT, letter.id(), city, before, letter.recordState());
    }
}
