package org.wego.ui.fee;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.list.FilterBar;

/** Waivers and fixed amounts: who was granted what, why, by whom and until when. */
@Route(DeskAddress.CONCESSIONS)
@Menu(title = "fees.concessions", order = 54, icon = "vaadin:handshake")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class ConcessionsView extends Screen implements BeforeEnterObserver {

    private final FilterBar filters = new FilterBar(this::refresh);
    private final MemberBox member;
    private final IntegerField year;
    private final ConcessionGrid grid;

    ConcessionsView(FeeConcessions concessions, MemberDirectory members, StoredFiles files, Clock clock) {
        super("fees.concessions");
        fillWindow();
        member = filters.choice(
                "member",
                "fees.member",
                new MemberBox(members),
                it -> it.id().toString(),
                id -> members.details(MemberId.parse(id)).map(MemberDetails::summary));
        year = filters.year("year", "fees.concessions.year");
        grid = new ConcessionGrid(concessions, files, clock);
        grid.load(
                (offset, limit) -> grid.withPapers(concessions.find(of(), year.getValue(), offset, limit)),
                () -> concessions.count(of(), year.getValue()));
        head().note("fees.concessions.note")
                .actions(Buttons.primary(
                        "fees.grant",
                        VaadinIcon.PLUS,
                        () -> new GrantConcessionDialog(
                                        concessions, members, member.getValue(), LocalDate.now(clock), this::refresh)
                                .open()));
        show(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private @Nullable MemberId of() {
        return member.isEmpty() ? null : member.getValue().id();
    }

    private void refresh() {
        grid.refresh();
    }
}
