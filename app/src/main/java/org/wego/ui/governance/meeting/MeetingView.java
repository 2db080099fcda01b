package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.governance.host.HostInOffice;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.minutes.MeetingPrint;
import org.wego.governance.resolution.ResolutionEditing;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.roster.OfficeRoster;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.operation.IdInAddress;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.FileList;
import org.wego.ui.component.history.ChangeHistory;
import org.wego.ui.governance.HostOfferPanel;
import org.wego.ui.governance.resolution.DecisionBook;
import org.wego.ui.governance.resolution.DecisionsPanel;
import org.wego.ui.governance.resolution.ResolutionWords;

/** A meeting: its agenda, what it decides, its papers and who takes part. Staff plan and record it, members read. */
@Route(DeskAddress.MEETING)
@StyleSheet("context://styles/governance.css")
@StyleSheet("context://styles/meetings.css")
@RolesAllowed("MEMBER")
class MeetingView extends Screen implements BeforeEnterObserver {

    private final transient MeetingRecords records;
    private final transient MeetingEditing editing;
    private final transient Resolutions resolutions;
    private final transient ResolutionEditing drafting;
    private final transient StoredFiles files;
    private final transient MeetingPrint print;
    private final transient Roll roll;
    private final transient Clock clock;
    private final transient HostInOffice hosts;
    private final transient ChangeHistory history;
    private final boolean staff;
    private final boolean administrator;
    private transient @Nullable MeetingDesk desk;

    MeetingView(
            MeetingRecords records,
            MeetingEditing editing,
            Resolutions resolutions,
            ResolutionEditing drafting,
            StoredFiles files,
            MeetingPrint print,
            OfficeRoster roster,
            MemberDirectory members,
            HostInOffice hosts,
            ChangeHistory history,
            CurrentAccount current,
            Clock clock) {
        this.records = records;
        this.editing = editing;
        this.resolutions = resolutions;
        this.drafting = drafting;
        this.files = files;
        this.print = print;
        this.roll = new Roll(roster, members);
        this.clock = clock;
        this.hosts = hosts;
        this.history = history;
        staff = current.is(Role.STAFF);
        administrator = current.is(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingDetails meeting = event.getRouteParameters()
                .get("meeting")
                .flatMap(it -> IdInAddress.of(it, MeetingId::new))
                .flatMap(records::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        desk = new MeetingDesk(records, editing, meeting, this::show);
        show(meeting);
    }

    private void show(MeetingDetails meeting) {
        MeetingDesk now = Objects.requireNonNull(desk);
        head(meeting);
        DecisionBook book = new DecisionBook(resolutions, drafting, records, clock, staff, now::refresh);
        Panel papers = new Panel("meetings.papers")
                .with(FileList.shared(files, meeting.summary().papers(), staff, clock.getZone()));
        List<Component> content = new ArrayList<>();
        offer(now).ifPresent(content::add);
        content.add(new AgendaPanel(now, staff));
        content.add(new DecisionsPanel(book, meeting));
        content.add(Panel.row(new AttendancePanel(now, roll, staff), papers));
        if (administrator) {
            List<UUID> records = new ArrayList<>(book.recordsOf(meeting.id()));
            records.add(meeting.id().value());
            content.add(history.of(records));
        }
        show(content.toArray(Component[]::new));
    }

    /** Whom this meeting makes Executive Vice President by office, where that is still to be recorded. */
    private Optional<Component> offer(MeetingDesk now) {
        return administrator
                ? hosts.today()
                        .filter(it -> it.meeting().id().equals(now.meeting().id()))
                        .map(it -> new HostOfferPanel(hosts, it, now::refresh))
                : Optional.empty();
    }

    private void head(MeetingDetails meeting) {
        MeetingSummary summary = meeting.summary();
        CityOnRecord host = summary.host();
        head().titled(summary.title());
        if (host == null) {
            head().line(summary.days());
        } else {
            head().line(new Text(summary.days() + " · "), MeetingWords.link(host));
        }
        head().facts(MeetingWords.state(summary), new Span(ResolutionWords.quorum(meeting.turnout())));
        if (meeting.zone() != null) {
            head().facts(new Span(getTranslation("meetings.zone.of", meeting.zone())));
        }
        if (meeting.nextHost() != null) {
            head().facts(new Span(
                    new Text(getTranslation("meetings.nextHost.of") + " "), MeetingWords.link(meeting.nextHost())));
        }
        if (summary.note() != null) {
            head().line(summary.note());
        }
        head().line(getTranslation("meetings.source.of", summary.source()))
                .actions(SheetLinks.convocation(print, summary), SheetLinks.minutes(print, summary));
        if (staff) {
            head().actions(Buttons.leading("meetings.edit", DeskAddress.meetingEditor(meeting.id())));
        }
    }
}
