package org.wego.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.ui.component.DayPicker;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;

/** Every change of a record, by whom, from what to what; search and filters stand in the address. */
@Route(DeskAddress.AUDIT)
@Menu(title = "audit.title", order = 92, icon = "vaadin:file-search")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class AuditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditTrail trail;
    private final TextField search = new TextField();
    private final ComboBox<String> subject = new ComboBox<>();
    private final TextField actor = new TextField();
    private final DatePicker from = new DayPicker();
    private final DatePicker until = new DayPicker();
    private final Anchor csv = exported("CSV");
    private final Anchor xlsx = exported("XLSX");
    private final AuditGrid grid;
    private boolean arriving;

    AuditView(AuditTrail trail, AuditWords words, Clock clock) {
        this.trail = trail;
        addClassNames("page", "list-page");
        grid = new AuditGrid(trail, words, clock.getZone(), this::filter);
        subject.setItems(words.subjects());
        subject.setItemLabelGenerator(words::subject);
        Anchor journal = new Anchor(DeskAddress.JOURNAL, getTranslation("audit.journal"));
        add(
                new PageHeader(getTranslation("audit.title"), journal).withNote(getTranslation("audit.note")),
                toolbar(),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        arriving = true;
        search.setValue(asked.getSingleParameter("q").orElse(""));
        String kind = asked.getSingleParameter("subject").orElse("");
        subject.setValue(subject.getListDataView()
                .getItems()
                .filter(kind::equals)
                .findFirst()
                .orElse(null));
        actor.setValue(asked.getSingleParameter("actor").orElse(""));
        from.setValue(day(asked, "from"));
        until.setValue(day(asked, "until"));
        arriving = false;
        show();
    }

    private static @Nullable LocalDate day(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private Div toolbar() {
        search.setLabel(getTranslation("audit.search"));
        search.setPlaceholder(getTranslation("audit.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setLabel(getTranslation("audit.subject"));
        subject.setPlaceholder(getTranslation("audit.subject.all"));
        subject.setClearButtonVisible(true);
        actor.setLabel(getTranslation("audit.actor"));
        actor.setPlaceholder(getTranslation("audit.actor.all"));
        actor.setClearButtonVisible(true);
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        from.setLabel(getTranslation("audit.from"));
        from.setClearButtonVisible(true);
        until.setLabel(getTranslation("audit.until"));
        until.setClearButtonVisible(true);
        search.addValueChangeListener(_ -> filtered());
        subject.addValueChangeListener(_ -> filtered());
        actor.addValueChangeListener(_ -> filtered());
        from.addValueChangeListener(_ -> filtered());
        until.addValueChangeListener(_ -> filtered());
        Div export = new Div(new Span(getTranslation("audit.export")), csv, xlsx);
        export.addClassName("member-downloads");
        Div bar = new Div(search, subject, actor, from, until, export);
        bar.addClassName("toolbar");
        return bar;
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

    private void filtered() {
        if (!arriving) {
            show();
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(DeskAddress.AUDIT, parameters()));
        }
    }

    /** The address keeps the filter, so that it can be sent. */
    private QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        search.getOptionalValue().ifPresent(value -> parameters.put("q", value));
        subject.getOptionalValue().ifPresent(value -> parameters.put("subject", value));
        actor.getOptionalValue().ifPresent(value -> parameters.put("actor", value));
        from.getOptionalValue().ifPresent(value -> parameters.put("from", value.toString()));
        until.getOptionalValue().ifPresent(value -> parameters.put("until", value.toString()));
        return QueryParameters.simple(parameters);
    }

    private void show() {
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

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("audit.title"));
    }
}
