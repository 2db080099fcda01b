package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Function;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.minutes.MeetingPrint;
import org.wego.ui.component.Buttons;

/** Links that print a sheet of a meeting at the moment they are followed. */
final class SheetLinks {

    private SheetLinks() {}

    static Anchor convocation(MeetingPrint print, MeetingSummary meeting) {
        return link(print::convocation, meeting, "meetings.convocation");
    }

    static Anchor minutes(MeetingPrint print, MeetingSummary meeting) {
        return link(print::minutes, meeting, "meetings.minutes");
    }

    private static Anchor link(Function<MeetingId, Optional<byte[]>> sheet, MeetingSummary meeting, String key) {
        String name = UI.getCurrent().getTranslation(key);
        DownloadHandler handler = event -> {
            byte[] pdf = sheet.apply(meeting.id()).orElseThrow(() -> new FileNotFoundException(meeting.title()));
            event.setFileName(name + " " + meeting.begins() + ".pdf");
            event.setContentType("application/pdf");
            event.setContentLength(pdf.length);
            event.getOutputStream().write(pdf);
        };
        return Buttons.alike(new Anchor(handler, UI.getCurrent().getTranslation("meetings.pdf", name)));
    }
}
