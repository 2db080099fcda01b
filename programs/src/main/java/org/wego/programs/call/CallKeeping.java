package org.wego.programs.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.call.CallOutcome.Problem;
import org.wego.programs.call.LetterState.Deed;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectState;

/** Keeps the calls of projects: opens and closes them, has the letters scored, and selects cities. */
@Service
@ForStaff
@NamedInterface
public class CallKeeping {

    private static final Constraint ONE_CALL = Constraint.keyOf("project_call");

    private final Calls calls;
    private final CallEdits callEdits;
    private final Letters letters;
    private final LetterEdits letterEdits;
    private final LetterScores scores;
    private final CallNews news;
    private final ProjectRegister register;
    private final ProjectKeeping projects;
    private final MemberDirectory members;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    CallKeeping(
            Calls calls,
            CallEdits callEdits,
            Letters letters,
            LetterEdits letterEdits,
            LetterScores scores,
            CallNews news,
            ProjectRegister register,
            ProjectKeeping projects,
            MemberDirectory members,
            ChangeReporting reporting,
            Actor actor,
            Clock clock) {
        this.calls = calls;
        this.callEdits = callEdits;
        this.letters = letters;
        this.letterEdits = letterEdits;
        this.scores = scores;
        this.news = news;
        this.register = register;
        this.projects = projects;
        this.members = members;
        this.reporting = reporting;
        this.actor = actor;
        this.clock = clock;
    }

    /** Opens a call for a project that has none. */
    public CallOutcome open(ProjectId project, CallDraft draft) {
        return callEdits.make(() -> {
            String subject =
                    register.find(project).map(it -> it.said().subject()).orElseThrow(CallRefused::unknown);
            ProjectCall call = ProjectCall.open(project, draft);
            CallRefused.refuseIf(calls.existsById(project.value()), Problem.CALLED_ALREADY);
            try {
                calls.save(call);
                calls.flush();
            } catch (DataIntegrityViolationException broken) {
                ONE_CALL.requireBrokenBy(broken);
                throw CallRefused.because(Problem.CALLED_ALREADY);
            }
            report(project.value(), subject, RecordState.NONE, call.recordState());
            news.opened(call.details());
            return call;
        });
    }

    /** Says anew when letters are taken. */
    public CallOutcome revise(ProjectId project, int read, CallDraft draft) {
        return change(project, read, call -> call.revise(draft));
    }

    /** Closes the call before its last day. */
    public CallOutcome close(ProjectId project, int read) {
        return change(project, read, call -> call.close(clock.instant(), LocalDate.now(clock)));
    }

    /** The letters of a call that were not taken back, those with most points first, read by three statements. */
    @Transactional(readOnly = true)
    public List<RankedLetter> ranking(ProjectId project) {
        List<LetterDetails> handedIn = letters.findByProjectIdOrderById(project.value()).stream()
                .map(Letter::details)
                .filter(it -> it.state() != LetterState.WITHDRAWN)
                .toList();
        if (handedIn.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, Map<Criterion, Integer>>> given = scores.of(project);
        Map<MemberId, String> names =
                members.names(handedIn.stream().map(LetterDetails::member).toList());
        return RankedLetter.ranked(handedIn.stream()
                .map(it -> RankedLetter.of(
                        it,
                        names.getOrDefault(it.member(), ""),
                        given.getOrDefault(it.id().value(), Map.of())))
                .toList());
    }

    /**
     * Scores a letter in the name of whoever acts, in the place of what the same person gave it before. Jurors do not wait for
     * each other.
     *
     * @param points of each criterion
     */
    public CallOutcome score(LetterId letter, int read, Map<Criterion, Integer> points) {
        return letterEdits.change(letter.value(), read, it -> {
            requireClosed(it);
            CallRefused.refuseIf(it.details().state() != LetterState.HANDED_IN, Problem.NOT_IN_STATE);
            CallRefused.refuseIf(!LetterScores.areWhole(points), Problem.NO_POINTS);
            scores.give(letter, actor.name(), points);
            reporting.report(
                    LetterWriting.SUBJECT,
                    letter.value(),
                    name(it),
                    RecordState.NONE,
                    RecordState.NONE.with("points", written(points)));
        });
    }

    /**
     * Selects the city of a letter: the project goes on there.
     *
     * @param answer what the city is told; may be empty
     */
    public CallOutcome select(LetterId letter, int read, String answer) {
        return decide(letter, read, Deed.SELECT, answer);
    }

    /**
     * Declines a letter.
     *
     * @param answer what the city is told; may be empty
     */
    public CallOutcome decline(LetterId letter, int read, String answer) {
        return decide(letter, read, Deed.DECLINE, answer);
    }

    private CallOutcome decide(LetterId id, int read, Deed deed, String answer) {
        return letterEdits.change(id.value(), read, letter -> {
            requireClosed(letter);
            RecordState before = letter.recordState();
            letter.decide(deed, answer);
            if (deed == Deed.SELECT) {
                select(letter);
            }
            letters.save(letter);
            letters.flush();
            reporting.report(LetterWriting.SUBJECT, id.value(), name(letter), before, letter.recordState());
            news.decided(letter);
        });
    }

    private void select(Letter letter) {
        MemberSummary member =
                members.of(List.of(letter.member())).stream().findFirst().orElseThrow(CallRefused::unknown);
        CityOnRecord city = new CityOnRecord(member.id(), member.name(), member.country());
        ProjectDetails project = register.find(letter.project()).orElseThrow(CallRefused::unknown);
        int known = place(project, city);
        if (known < 0) {
            require(projects.join(project.id(), project.version(), city, ProjectState.CALL));
            project = register.find(letter.project()).orElseThrow(CallRefused::unknown);
        }
        require(projects.goOn(
                project.id(), project.version(), place(project, city), ProjectState.Deed.SELECT, null, ""));
    }

    private static int place(ProjectDetails project, CityOnRecord city) {
        List<CityWork> cities = project.cities();
        return IntStream.range(0, cities.size())
                .filter(it -> cities.get(it).city().isSameAs(city))
                .findFirst()
                .orElse(-1);
    }

    private static void require(ProjectOutcome outcome) {
        CallRefused.refuseIf(!(outcome instanceof ProjectOutcome.Saved), Problem.PROJECT_REFUSES);
    }

    private void requireClosed(Letter letter) {
        ProjectCall call = calls.findById(letter.project().value()).orElseThrow(CallRefused::unknown);
        CallRefused.refuseIf(call.details().on(LocalDate.now(clock)) != Phase.CLOSED, Problem.STILL_OPEN);
    }

    private CallOutcome change(ProjectId project, int read, Consumer<ProjectCall> change) {
        return callEdits.change(project.value(), read, call -> {
            RecordState before = call.recordState();
            change.accept(call);
            calls.save(call);
            calls.flush();
            String subject =
                    register.find(project).map(it -> it.said().subject()).orElse("");
            report(project.value(), subject, before, call.recordState());
        });
    }

    private void report(UUID project, String subject, RecordState before, RecordState after) {
        reporting.report(ProjectKeeping.SUBJECT, project, subject, before, after);
    }

    private String name(Letter letter) {
        return members.names(List.of(letter.member())).getOrDefault(letter.member(), "");
    }

    private static String written(Map<Criterion, Integer> points) {
        return Arrays.stream(Criterion.values())
                .map(it -> it + " " + points.get(it))
                .collect(Collectors.joining(", "));
    }
}
