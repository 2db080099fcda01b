package org.wego.ui.fee;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.wego.membership.concession.ConcessionSummary;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.form.FileList;

/** The papers that prove a concession. */
final class ConcessionPapersDialog extends Dialog {

    /** @param closed runs when the papers may have become others */
    ConcessionPapersDialog(StoredFiles files, ConcessionSummary concession, ZoneId zone, Runnable closed) {
        setHeaderTitle(getTranslation("fees.papers.of", concession.memberName()));
        setWidth("34rem");
        add(new Paragraph(getTranslation("fees.papers.note")), new FileList(files, concession.papers(), true, zone));
        getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
    }
}
