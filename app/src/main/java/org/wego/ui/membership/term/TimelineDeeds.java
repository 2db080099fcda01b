package org.wego.ui.membership.term;

import static org.wego.ui.membership.term.TimelineDesk.text;

import java.util.Objects;
import java.util.function.Function;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.Timeline;
import org.wego.membership.term.TimelineEntry;
import org.wego.membership.term.TimelineEntry.Kind;
import org.wego.membership.time.Standing;
import org.wego.ui.component.DeedMenu;
import org.wego.words.Words;

/** What can be put on the time line of a member, or mended of it: each of it asks in a dialog. */
final class TimelineDeeds {

    private final TimelineDesk desk;
    private final MemberSummary member;
    private final MemberDirectory directory;

    TimelineDeeds(TimelineDesk desk, MemberSummary member, MemberDirectory directory) {
        this.desk = desk;
        this.member = member;
        this.directory = directory;
    }

    /** What can happen to the member as it stands. */
    DeedMenu of(Timeline timeline) {
        DeedMenu menu = new DeedMenu(text("terms.deeds", member.label()));
        if (timeline.merged()) {
            return menu;
        }
        boolean member = timeline.standing() == Standing.MEMBER;
        if (member) {
            menu.offer("terms.suspend", this::suspend);
        }
        if (timeline.standing() == Standing.SUSPENDED) {
            menu.offer("terms.reinstate", this::reinstate);
        }
        if (timeline.standing() == Standing.LEFT) {
            menu.offer("terms.rejoin", this::rejoin);
        } else {
            menu.offer("terms.category", this::changeCategory);
        }
        menu.offer("terms.rename", this::rename);
        if (!timeline.leaving()) {
            menu.offer("terms.resign", this::resign);
        }
        return menu.offer("terms.merge", this::merge);
    }

    private void resign() {
        ask(
                "terms.resign",
                fields().saying("terms.resign.help").day("terms.lastDay", desk.today()),
                it -> new TermDeed.Resign(it.day(), it.grounds()));
    }

    private void rejoin() {
        ask(
                "terms.rejoin",
                fields().day("terms.from", desk.today()).category(member.category()),
                it -> new TermDeed.Rejoin(it.day(), it.category(), it.grounds()));
    }

    private void suspend() {
        ask(
                "terms.suspend",
                fields().saying("terms.suspend.help").day("terms.from", desk.today()),
                it -> new TermDeed.Suspend(it.day(), it.grounds()));
    }

    private void reinstate() {
        ask(
                "terms.reinstate",
                fields().day("terms.from", desk.today()),
                it -> new TermDeed.Reinstate(it.day(), it.grounds()));
    }

    private void changeCategory() {
        ask(
                "terms.category",
                fields().saying("terms.category.help")
                        .day("terms.from", desk.today())
                        .category(null),
                it -> new TermDeed.ChangeCategory(it.day(), it.category(), it.grounds()));
    }

    private void rename() {
        ask(
                "terms.rename",
                fields().saying("terms.rename.help")
                        .day("terms.from", desk.today())
                        .name(member.name()),
                it -> new TermDeed.Rename(it.day(), it.name(), it.grounds()));
    }

    private void merge() {
        ask(
                "terms.merge",
                fields().saying("terms.merge.help", member.label())
                        .other(directory)
                        .day("terms.lastDay", desk.today()),
                it -> new TermDeed.Merge(it.day(), it.other(), it.grounds()));
    }

    private static DeedFields fields() {
        return new DeedFields();
    }

    private void ask(String deed, DeedFields fields, Function<DeedFields, TermDeed> making) {
        new DeedDialog(
                        desk,
                        text("terms.title", text(deed), member.label()),
                        deed + ".do",
                        fields.grounds(Grounds.NONE),
                        making)
                .open();
    }

    /** What can be mended of an entry. */
    DeedMenu of(TimelineEntry entry) {
        DeedMenu menu = new DeedMenu(text("terms.entry.deeds", words(entry)));
        if (entry.number() > 0) {
            menu.offer("terms.correct", () -> correct(entry));
        }
        if (entry.last()) {
            menu.offer("terms.takeBack", () -> takeBack(entry));
        }
        return menu;
    }

    private void correct(TimelineEntry entry) {
        boolean documented = entry.kind() == Kind.DOCUMENTED;
        DeedFields fields = fields().date(documented ? "terms.joined" : "terms.date", documented ? null : entry.day());
        boolean left = entry.kind() == Kind.RESIGNED;
        boolean brings = documented
                || entry.kind() == Kind.JOINED
                || entry.kind() == Kind.REJOINED
                || entry.kind() == Kind.CATEGORY_CHANGED;
        if (brings) {
            fields.category(entry.category());
        }
        new DeedDialog(
                        desk,
                        text("terms.correct.title", words(entry)),
                        "terms.correct.do",
                        fields.grounds(entry.grounds()),
                        it -> left
                                ? new TermDeed.CorrectLeaving(
                                        entry.number(),
                                        Objects.requireNonNullElse(it.date(), Objects.requireNonNull(entry.day())),
                                        it.grounds())
                                : new TermDeed.Correct(
                                        entry.number(),
                                        it.date(),
                                        brings ? it.category() : entry.category(),
                                        it.grounds()))
                .open();
    }

    private void takeBack(TimelineEntry entry) {
        boolean name = entry.kind() == Kind.RENAMED;
        new DeedDialog(
                        desk,
                        text("terms.takeBack.title", words(entry)),
                        "terms.takeBack.do",
                        fields().saying("terms.takeBack.help").grounds(Grounds.NONE),
                        it -> name ? new TermDeed.TakeBackName(it.grounds()) : new TermDeed.TakeBack(it.grounds()))
                .open();
    }

    /** An entry in a few words. */
    static String words(TimelineEntry entry) {
        String what = text(Words.of(entry.kind()));
        return entry.day() == null
                ? what
                : text("terms.entry", what, entry.day().written());
    }
}
