package org.wego.ui.governance.record;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.governance.body.RegionalOfficeDraft;
import org.wego.governance.body.RegionalOfficeEditing;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.history.ChangeHistory;
import org.wego.ui.component.list.ListGrid;
import org.wego.ui.governance.Sources;
import org.wego.ui.governance.keeping.Removal;
import org.wego.ui.governance.record.RegionalOfficeDialog.Deed;
import org.wego.words.Formats;

/** All regional offices there are and were: which city hosts which region, from when until when. */
@Route(DeskAddress.REGIONAL_OFFICES)
@StyleSheet("context://styles/governance.css")
@RolesAllowed("ADMIN")
class RegionalOfficesView extends Screen {

    private final transient RegionalOfficeEditing editing;
    private final transient MemberDirectory members;
    private final transient ChangeHistory history;

    RegionalOfficesView(RegionalOfficeEditing editing, MemberDirectory members, ChangeHistory history) {
        super("governance.regional");
        this.editing = editing;
        this.members = members;
        this.history = history;
        head().note("governance.regional.note")
                .actions(
                        Buttons.leading("governance.terms.day", DeskAddress.GOVERNANCE),
                        Buttons.primary("governance.regional.new", VaadinIcon.PLUS, () -> ask(Deed.OPEN, null)));
        list();
    }

    private void ask(Deed deed, @Nullable Kept<RegionalOfficeDraft> office) {
        new RegionalOfficeDialog(editing, members, deed, office, this::list).open();
    }

    private void list() {
        List<Kept<RegionalOfficeDraft>> offices = editing.offices();
        ListGrid<Kept<RegionalOfficeDraft>> grid = new ListGrid<>();
        grid.text("governance.regional.region", it -> it.said().region());
        grid.link(
                "governance.regional.host",
                it -> address(it.said().host()),
                it -> it.said().host().name());
        grid.text("governance.regional.country", it -> country(it.said().host()));
        grid.text("governance.regional.opened", it -> opened(it.said()));
        grid.text("governance.regional.closed", it -> written(it.said().closed()));
        grid.longText("governance.term.note", it -> it.said().note()).setWidth("14rem");
        Sources.column(grid, it -> it.said().source());
        grid.menu("governance.deeds.header", this::deeds);
        grid.empty("governance.regional.empty").sizedFor(offices.size()).onPhone(0, 1, 7);
        grid.setItems(offices);
        show(grid, history.of("regional-office"));
    }

    private DeedMenu deeds(Kept<RegionalOfficeDraft> office) {
        String name = office.said().region() + ", " + office.said().host().name();
        return new DeedMenu(getTranslation("governance.record.deeds", name))
                .offer("governance.correct", () -> ask(Deed.CORRECT, office))
                .offer("governance.regional.handOver", () -> ask(Deed.HAND_OVER, office))
                .offer(
                        "governance.record.remove.do",
                        () -> Removal.ask(
                                name, () -> editing.remove(office.id(), new Edit(office.version(), "")), this::list));
    }

    private String opened(RegionalOfficeDraft said) {
        return said.openedByThen()
                ? getTranslation("governance.city.by", written(said.opened()))
                : written(said.opened());
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? "" : date.written();
    }

    private static String address(CityOnRecord host) {
        return host.member() == null ? "" : DeskAddress.member(host.member());
    }

    private static String country(CityOnRecord host) {
        return host.country() == null ? "" : Formats.country(host.country());
    }
}
