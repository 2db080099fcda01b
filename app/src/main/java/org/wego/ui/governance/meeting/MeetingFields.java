package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingOutcome.Problem;
import org.wego.governance.meeting.MeetingSummary.Kind;
import org.wego.governance.meeting.MeetingSummary.State;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.form.CityFields;
import org.wego.ui.component.form.Marks;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.WholeNumber;
import org.wego.ui.component.form.ZoneBox;
import org.wego.words.Words;

/** What is said of a meeting: who meets, when and where, how far it is and who hosts the next one. */
final class MeetingFields extends FormLayout {

    private final Select<Kind> kind = new Select<>();
    private final WholeNumber number = new WholeNumber(getTranslation("meetings.number"));
    private final TextField title = new TextField(getTranslation("meetings.name"));
    private final PartialDateField begins = new PartialDateField("meetings.begins", "meetings.begins.help");
    private final PartialDateField ends = new PartialDateField("meetings.ends", "meetings.ends.help");
    private final Select<State> state = new Select<>();
    private final CityFields host;
    private final ZoneBox zone = new ZoneBox("meetings.zone");
    private final Checkbox online = new Checkbox(getTranslation("meetings.online"));
    private final WholeNumber seats = new WholeNumber(getTranslation("meetings.seats"));
    private final CityFields nextHost;
    private final TextArea note = new TextArea(getTranslation("meetings.remark"));
    private final TextField source = new TextField(getTranslation("meetings.source"));
    private final transient Marks marks = new Marks();

    MeetingFields(MemberDirectory members) {
        host = new CityFields(members, "meetings.place");
        nextHost = new CityFields(members, "meetings.nextHost");
        label();
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        add(kind, number, title, state, begins, ends);
        add(host.member(), host.name(), host.country(), zone, online, seats);
        add(nextHost.member(), nextHost.name(), nextHost.country(), source);
        add(note, 2);
        marks.at(title, Problem.NO_TITLE);
        marks.at(number, Problem.NO_SUCH_NUMBER, Problem.NUMBER_TAKEN);
        marks.at(begins, Problem.NOT_YET_HELD, Problem.DECIDED_OTHERWISE);
        marks.at(ends, Problem.ENDS_BEFORE_BEGIN);
        marks.at(seats, Problem.NO_SUCH_SEATS, Problem.MORE_THAN_SEATS);
        marks.at(source, Problem.NO_SOURCE);
    }

    private void label() {
        kind.setLabel(getTranslation("meetings.body"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        kind.setValue(Kind.EXECUTIVE_COMMITTEE);
        number.setHelperText(getTranslation("meetings.number.help"));
        title.setMaxLength(MeetingDraft.LONGEST_TITLE);
        title.setHelperText(getTranslation("meetings.name.help"));
        state.setLabel(getTranslation("meetings.state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        state.setValue(State.PLANNED);
        zone.setHelperText(getTranslation("meetings.zone.help"));
        seats.setHelperText(getTranslation("meetings.seats.help"));
        note.setMaxLength(MeetingDraft.LONGEST_TEXT);
        source.setMaxLength(MeetingDraft.LONGEST_TEXT);
        source.setHelperText(getTranslation("meetings.source.help"));
    }

    /** Shows what is on record. */
    void show(MeetingDraft said) {
        kind.setValue(said.kind());
        number.setValue(said.number());
        title.setValue(said.title());
        begins.show(said.begins());
        ends.show(said.ends().equals(said.begins()) ? null : said.ends());
        state.setValue(said.state());
        if (said.host() != null) {
            host.show(said.host());
        }
        zone.setValue(said.zone());
        online.setValue(said.online());
        seats.setValue(said.seats());
        if (said.nextHost() != null) {
            nextHost.show(said.nextHost());
        }
        note.setValue(said.note());
        source.setValue(said.source());
    }

    /** Whether a date is missing, or a date or number cannot be read; the field says so. */
    boolean isUnreadable() {
        marks.clear();
        begins.setInvalid(false);
        ends.setInvalid(false);
        boolean unreadable = begins.refusesToBeRead();
        if (!unreadable && begins.date() == null) {
            begins.setErrorMessage(getTranslation("meetings.begins.missing"));
            begins.setInvalid(true);
            unreadable = true;
        }
        unreadable |= ends.refusesToBeRead();
        unreadable |= number.refusesToBeRead(getTranslation(Words.of(Problem.NO_SUCH_NUMBER)));
        return seats.refusesToBeRead(getTranslation(Words.of(Problem.NO_SUCH_SEATS))) || unreadable;
    }

    /** What was filled in, beginning on that date. */
    MeetingDraft draft(PartialDate first) {
        @Nullable PartialDate last = ends.date();
        return new MeetingDraft(
                kind.getValue(),
                number.getValue(),
                title.getValue(),
                first,
                last == null ? first : last,
                host.city(),
                zone.getValue(),
                online.getValue(),
                state.getValue(),
                seats.getValue(),
                nextHost.city(),
                note.getValue(),
                source.getValue());
    }

    /** The first day, if there is one that can be read. */
    @Nullable
    PartialDate first() {
        return begins.date();
    }

    /** Says at each field what is wrong with it; answers what has none, in words. */
    String mark(Collection<Problem> problems) {
        return marks.say(problems);
    }
}
