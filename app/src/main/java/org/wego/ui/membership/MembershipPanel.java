package org.wego.ui.membership;

import com.vaadin.flow.component.html.H3;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.FileList;

/** Since when an organisation is a member, and what this is known from. */
final class MembershipPanel extends Panel {

    MembershipPanel(MemberDetails member) {
        super("members.membership");
        MembershipDates dates = member.summary().dates();
        line(getTranslation("members.form.JOINED"), written(dates.joined()));
        line(getTranslation("members.form.DOCUMENTED"), written(dates.documented()));
        if (dates.left() != null) {
            line(getTranslation("members.form.LEFT"), dates.left().written());
        }
        if (member.source().isEmpty()) {
            say("members.source.none");
        } else {
            say("members.source", member.source());
        }
    }

    /** With the papers that prove it. */
    MembershipPanel provenBy(FileList papers) {
        add(new H3(getTranslation("members.papers")));
        add(papers);
        return this;
    }

    private String written(@Nullable PartialDate date) {
        return date == null ? getTranslation("members.unknown") : date.written();
    }
}
