package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.wego.membership.directory.MemberSummary;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.Standings;
import org.wego.words.Formats;

/** Name, standing and the facts that place a member. */
final class MemberHeader {

    private MemberHeader() {}

    static PageHeader show(PageHeader head, MemberSummary member) {
        List<String> facts = new ArrayList<>();
        facts.add(text("categories.member." + member.category()));
        facts.add(text("members.kind." + member.kind()));
        facts.add(member.country() == null ? text("members.country.unknown") : Formats.country(member.country()));
        if (member.region() != null) {
            facts.add(text("members.region." + member.region()));
        }
        return head.titled(member.label()).line(String.join(" · ", facts)).facts(Standings.badge(member.standing()));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
