package org.wego.ui.audit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Function;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.history.AuditWords;
import org.wego.ui.component.list.FilterBar;

/** Every change of a record, by whom, from what to what; search and filters stand in the address. */
@Route(DeskAddress.AUDIT)
@Menu(title = "audit.title", order = 92, icon = "vaadin:file-search")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class AuditView extends Screen implements BeforeEnterObserver {

    private final transient AuditTrail trail;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search;
    private final ComboBox<String> subject;
    private final TextField actor;
    private final DayPicker from;
    private final DayPicker until;
    private final Anchor csv = exported("CSV");
    private final Anchor xlsx = exported("XLSX");
    private final AuditGrid grid;

    AuditView(AuditTrail trail, AuditWords words, Clock clock) {
        super("audit.title");
        this.trail = trail;
        fillWindow();
        grid = new AuditGrid(trail, words, clock.getZone(), this::filter);
        search = filters.search("q", "audit.search");
        subject = filters.choice("subject", "audit.subject", words.subjects(), words::subject, Function.identity());
        actor = filters.text("actor", "audit.actor");
        from = filters.day("from", "audit.from");
        until = filters.day("until", "audit.until");
        Div export = new Div(new Span(getTranslation("audit.export")), csv, xlsx);
        export.addClassName("member-downloads");
        filters.add(export);
        head().note("audit.note").actions(Buttons.leading("audit.journal", DeskAddress.JOURNAL));
        show(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private Anchor exported(String format) {
        Anchor link = new Anchor();
        link.setText(format);
        link.setAriaLabel(getTranslation("audit.export.label", format));
        return link;
    }

    private ChangeFilter filter() {
        return new ChangeFilter(
                search.getValue(), subject.getValue(), actor.getValue(), from.getValue(), until.getValue());
    }

    private void refresh() {
        grid.refresh();
        ChangeFilter shown = filter();
        DownloadHandler table = event -> {
            event.setFileName("audit.csv");
            event.setContentType("text/csv;charset=UTF-8");
            trail.csv(shown, event.getOutputStream());
        };
        DownloadHandler workbook = event -> {
            event.setFileName("audit.xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            trail.xlsx(shown, event.getOutputStream());
        };
        csv.setHref(table);
        xlsx.setHref(workbook);
    }
}
