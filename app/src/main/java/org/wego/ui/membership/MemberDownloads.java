package org.wego.ui.membership;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.exchange.MemberExport;

/** Links that export what the list shows. */
final class MemberDownloads extends Div {

    private final transient MemberExport export;
    private final Anchor csv = link("CSV");
    private final Anchor xlsx = link("XLSX");

    MemberDownloads(MemberExport export) {
        this.export = export;
        addClassName("member-downloads");
        add(new Span(getTranslation("members.export")), csv, xlsx);
    }

    private Anchor link(String format) {
        var link = new Anchor();
        link.setText(format);
        link.setAriaLabel(getTranslation("members.export.label", format));
        return link;
    }

    /** From now on the links export this search. */
    void offer(MemberSearch search) {
        DownloadHandler table = event -> {
            event.setFileName("members.csv");
            event.setContentType("text/csv;charset=UTF-8");
            export.csv(search, MemberExport.COLUMNS, event.getOutputStream());
        };
        csv.setHref(table);
        DownloadHandler workbook = event -> {
            event.setFileName("members.xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            export.xlsx(search, MemberExport.COLUMNS, event.getOutputStream());
        };
        xlsx.setHref(workbook);
    }
}
