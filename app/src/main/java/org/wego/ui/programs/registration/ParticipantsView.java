package org.wego.ui.programs.registration;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDirectory;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.certificate.Certificates;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.Participant;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.export.ParticipantExport;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Fact;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** Who takes part in an event, by state; state and search stand in the address. */
@Route(EventAddress.PARTICIPANTS)
@RolesAllowed("STAFF")
class ParticipantsView extends Screen implements BeforeEnterObserver {

    private final transient EventRegistration registration;
    private final transient Participants participants;
    private final transient Certificates certificates;
    private final transient MemberDirectory members;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "registrations.search");
    private final ComboBox<RegistrationState> state = filters.choice(
            "state",
            "registrations.state",
            Arrays.asList(RegistrationState.values()),
            RegistrationWords::of,
            Enum::name);
    private final ListGrid<Participant> grid = new ListGrid<>();
    private final Div counts = new Div();
    private transient @Nullable EventOpening opening;

    ParticipantsView(
            EventRegistration registration,
            Participants participants,
            Certificates certificates,
            ParticipantExport export,
            MemberDirectory members,
            ApplicationAddress address,
            Clock clock) {
        this.registration = registration;
        this.certificates = certificates;
        this.members = members;
        this.participants = participants;
        fillWindow();
        counts.addClassNames("facts", "counts");
        grid.text("registrations.name", it -> it.registration().name())
                .setAutoWidth(false)
                .setFlexGrow(2);
        grid.badge(
                "registrations.state",
                it -> RegistrationWords.badge(it.registration().state()));
        grid.wordsOrLink(
                "registrations.city",
                it -> it.registration().member() == null
                        ? ""
                        : DeskAddress.member(it.registration().member()),
                Participant::city);
        grid.text("registrations.email", it -> it.registration().email());
        grid.moment("registrations.at", it -> it.registration().registeredAt(), clock.getZone());
        grid.menu(
                "registrations.deeds",
                it -> new ParticipantDeeds(participants, certificates, address, this::refresh).of(it.registration()));
        show(
                counts,
                filters.counting(grid, "registrations.count"),
                new ParticipantDownloads(export, this::event, this::filter),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opening = OpenedEvent.of(event, registration);
        filters.read(event.getLocation());
        grid.load(
                        (offset, limit) -> participants.list(event(), filter(), offset, limit),
                        () -> participants.count(event(), filter()))
                .empty("registrations.none")
                .onPhone(0, 1, 5);
        refresh();
    }

    private EventId event() {
        return Objects.requireNonNull(opening).event();
    }

    private Participant.Filter filter() {
        return new Participant.Filter(state.getValue(), search.getValue());
    }

    private void refresh() {
        if (opening == null) {
            return;
        }
        EventOpening now = registration.opening(event()).orElse(opening);
        opening = now;
        Map<RegistrationState, Integer> found = participants.counts(now.event());
        head(now, found);
        count(found, now);
        grid.refresh();
    }

    private void head(EventOpening now, Map<RegistrationState, Integer> found) {
        head().titled(getTranslation("registrations.participants.of", now.title()))
                .line(now.dates() + ", " + RegistrationWords.seats(now))
                .actions(
                        Buttons.leading("registrations.event", EventAddress.event(now.event())),
                        Buttons.leading("registrations.report", EventAddress.report(now.event())),
                        Buttons.leading("registrations.rules", EventAddress.rules(now.event())),
                        Buttons.leading("registrations.checkIn", EventAddress.checkIn(now.event())));
        if (!found.isEmpty()) {
            head().actions(Buttons.plain(
                    "registrations.write", () -> new WriteDialog(participants, now, found.keySet()).open()));
        }
        if (found.containsKey(RegistrationState.ATTENDED)) {
            head().actions(Buttons.plain("registrations.certificates", () -> issue(now)));
        }
        if (now.rules().mode() != RegistrationMode.NONE) {
            head().actions(
                            Buttons.plain(
                                    "registrations.invite",
                                    () -> new InviteDialog(participants, members, now, this::refresh).open()),
                            Buttons.primary("registrations.add", VaadinIcon.PLUS, () -> add(now)));
        }
    }

    private void issue(EventOpening now) {
        certificates.issue(now.event()).ifPresent(issued -> {
            if (issued.unprintable().isEmpty()) {
                Notice.done(getTranslation("registrations.certificates.issued", issued.issued()));
            } else {
                Notice.refused(getTranslation(
                        "registrations.certificates.unprintable",
                        issued.issued(),
                        issued.unprintable().getFirst().name(),
                        issued.unprintable().getFirst().sign()));
            }
        });
    }

    private void add(EventOpening now) {
        new RegisterDialog(
                        getTranslation("registrations.add.title", now.title()),
                        "registrations.add.do",
                        List.of(),
                        new MemberBox(members),
                        (member, said) -> participants.add(now.event(), member.orElse(null), said),
                        this::refresh)
                .open();
    }

    private void count(Map<RegistrationState, Integer> found, EventOpening now) {
        counts.removeAll();
        for (RegistrationState counted : RegistrationState.values()) {
            if (found.containsKey(counted)) {
                counts.add(new Fact(Formats.number(found.get(counted)), RegistrationWords.of(counted))
                        .leadingTo(EventAddress.participants(now.event()) + "?state=" + counted));
            }
        }
    }
}
