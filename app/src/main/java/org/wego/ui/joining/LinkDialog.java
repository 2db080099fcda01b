package org.wego.ui.joining;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.wego.ui.component.Buttons;

/** Shows a link for the applicant once, to be handed out where no mail arrives. */
final class LinkDialog extends Dialog {

    LinkDialog(String address) {
        setHeaderTitle(getTranslation("joining.link"));
        TextField link = new TextField(getTranslation("joining.link.label"));
        link.setReadOnly(true);
        link.setValue(address);
        link.setWidthFull();
        add(new Paragraph(getTranslation("joining.link.help")), link);
        getFooter().add(Buttons.plain("joining.link.close", this::close));
        setWidth("32rem");
    }
}
