package org.wego.ui.programs.registration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.Participant;
import org.wego.programs.registration.export.ParticipantExport;

/** Links that export the participants whom the list shows. */
final class ParticipantDownloads extends Div {

    ParticipantDownloads(ParticipantExport export, Supplier<EventId> event, Supplier<Participant.Filter> filter) {
        addClassName("member-downloads");
        DownloadHandler csv = sent -> {
            sent.setFileName("participants.csv");
            sent.setContentType("text/csv;charset=UTF-8");
            export.csv(event.get(), filter.get(), sent.getOutputStream());
        };
        DownloadHandler xlsx = sent -> {
            sent.setFileName("participants.xlsx");
            sent.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            export.xlsx(event.get(), filter.get(), sent.getOutputStream());
        };
        add(new Span(getTranslation("registrations.export")), link("CSV", csv), link("XLSX", xlsx));
    }

    private Anchor link(String format, DownloadHandler handler) {
        Anchor link = new Anchor(handler, format);
        link.setAriaLabel(getTranslation("registrations.export.label", format));
        return link;
    }
}
