package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.FileList;

/** The papers that prove since when an organisation is a member. */
final class PapersPanel extends MemberPanel {

    /** @param keeps whether papers can be added and removed here */
    PapersPanel(StoredFiles files, MemberDetails member, boolean keeps, ZoneId zone) {
        super(UI.getCurrent().getTranslation("members.papers"));
        say(getTranslation("members.papers.note"));
        add(new FileList(files, member.papers(), keeps, zone));
    }
}
