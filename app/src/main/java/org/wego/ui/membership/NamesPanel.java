package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.wego.membership.name.MemberName;

/** The other names of a member. */
final class NamesPanel extends MemberPanel {

    NamesPanel(List<MemberName> names) {
        super(UI.getCurrent().getTranslation("members.names"));
        if (names.isEmpty()) {
            say(getTranslation("members.names.none"));
        }
        for (MemberName name : names) {
            var kind = new Span(getTranslation("members.names.kind." + name.kind()));
            kind.addClassName("member-aside");
            row(new Span(name.name()), new Div(new Span(language(name)), kind));
        }
    }

    private String language(MemberName name) {
        return name.language() == null
                ? ""
                : Locale.forLanguageTag(name.language()).getDisplayLanguage(Locale.ENGLISH) + " · ";
    }
}
