package org.wego.ui.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.ui.component.Panel;
import org.wego.words.Formats;

/** What an applicant says of the organisation and why it wants to join, and what is missing. */
final class FormPanel extends Panel {

    FormPanel(ApplicationDetails application) {
        super("joining.part.organisation");
        ApplicationPart.Organisation organisation = application.organisation();
        line(getTranslation("joining.organisation"), organisation.name());
        optional("joining.place", organisation.place());
        optional("joining.otherNames", String.join(", ", organisation.otherNames()));
        if (organisation.kind() != null) {
            line(getTranslation("joining.kind"), getTranslation("members.kind." + organisation.kind()));
        }
        if (!organisation.website().isEmpty()) {
            Anchor website = new Anchor(organisation.website(), organisation.website());
            website.setTarget(AnchorTarget.BLANK);
            website.getElement().setAttribute("rel", "noopener noreferrer");
            line(new Span(getTranslation("joining.website")), website);
        }
        optional("joining.address", String.join(", ", organisation.address()));
        SizeFigure size = organisation.size();
        if (size != null) {
            line(
                    getTranslation(
                            application.category() == MembershipCategory.CORPORATE
                                    ? "fees.employees"
                                    : "fees.population"),
                    getTranslation(
                            "joining.size.of",
                            Formats.number(size.value()),
                            Integer.toString(size.year()),
                            size.source()));
        }
        if (!application.statement().text().isEmpty()) {
            Paragraph statement = new Paragraph(application.statement().text());
            statement.addClassName("said");
            add(new H3(getTranslation("joining.statement.desk")), statement);
        }
        if (!application.missing().isEmpty()) {
            add(new H3(getTranslation("joining.missing.desk")));
            UnorderedList missing = new UnorderedList();
            application.missing().forEach(it -> missing.add(new ListItem(JoiningWords.of(it))));
            add(missing);
        }
    }

    private void optional(String label, String value) {
        if (!value.isEmpty()) {
            line(getTranslation(label), value);
        }
    }
}
