package org.wego.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.exchange.MemberColumn;
import org.wego.membership.exchange.MemberExport;

/** Links that export what the list shows, and its members with all they have on record. */
final class MemberDownloads extends Div {

    private final transient MemberExport export;
    private final Anchor csv = shown("CSV");
    private final Anchor xlsx = shown("XLSX");
    private final Anchor all = new Anchor();

    MemberDownloads(MemberExport export) {
        this.export = export;
        addClassName("member-downloads");
        all.setText(getTranslation("members.export.all"));
        all.setTitle(getTranslation("members.export.all.help"));
        add(new Span(getTranslation("members.export")), csv, xlsx, all);
    }

    private Anchor shown(String format) {
        Anchor link = new Anchor();
        link.setText(format);
        link.setAriaLabel(getTranslation("members.export.label", format));
        return link;
    }

    /** From now on the links export this search, two of them with these columns. */
    void offer(MemberSearch search, List<MemberColumn> columns) {
        csv.setHref(table(search, columns));
        all.setHref(table(search, MemberExport.COLUMNS));
        DownloadHandler workbook = event -> {
            event.setFileName("members.xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            export.xlsx(search, columns, event.getOutputStream());
        };
        xlsx.setHref(workbook);
    }

    private DownloadHandler table(MemberSearch search, List<MemberColumn> columns) {
        return event -> {
            event.setFileName("members.csv");
            event.setContentType("text/csv;charset=UTF-8");
            export.csv(search, columns, event.getOutputStream());
        };
    }
}
