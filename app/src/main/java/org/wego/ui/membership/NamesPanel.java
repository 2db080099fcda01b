package org.wego.ui.membership;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.wego.membership.name.MemberName;
import org.wego.ui.component.Panel;

/** The other names of a member. */
final class NamesPanel extends Panel {

    NamesPanel(List<MemberName> names) {
        super("members.names");
        if (names.isEmpty()) {
            say("members.names.none");
        }
        for (MemberName name : names) {
            Span kind = Panel.aside(getTranslation("members.names.kind." + name.kind()));
            line(new Span(name.name()), new Div(new Span(language(name)), kind));
        }
    }

    private String language(MemberName name) {
        return name.language() == null
                ? ""
                : Locale.forLanguageTag(name.language()).getDisplayLanguage(Locale.ENGLISH) + " · ";
    }
}
