package org.wego.ui.governance.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Overtaken;

/** Where members are told to pay, with a warning as long as they are not. */
final class PaymentPanel extends Panel {

    private final TextArea text = new TextArea();
    private final Div warning = new Div();
    private PaymentInstructions read = PaymentInstructions.NONE;

    /**
     * @param save takes the instructions as they were read and those that were typed
     */
    PaymentPanel(BiConsumer<PaymentInstructions, PaymentInstructions> save) {
        super("shell.organisation.payment");
        warning.add(
                new StateBadge(getTranslation("shell.organisation.payment.none"), Tone.ATTENTION),
                new Paragraph(getTranslation("shell.organisation.payment.none.help")));
        text.setLabel(getTranslation("shell.organisation.PAYMENT"));
        text.setHelperText(getTranslation("shell.organisation.PAYMENT.help"));
        text.setMinRows(4);
        text.setWidthFull();
        spaced().with(
                        warning,
                        text,
                        Buttons.plain(
                                "shell.organisation.payTo",
                                () -> save.accept(read, new PaymentInstructions(text.getValue()))));
    }

    /** Where to say what is wrong with the instructions. */
    HasValidationProperties field() {
        return text;
    }

    /** Shows what is on record. */
    void show(PaymentInstructions recorded) {
        read = recorded;
        text.setValue(recorded.text());
        warning.setVisible(recorded.equals(PaymentInstructions.NONE));
    }

    /** Keeps what was typed and says what somebody else put on record meanwhile. */
    void overtaken(PaymentInstructions recorded) {
        read = recorded;
        warning.setVisible(recorded.equals(PaymentInstructions.NONE));
        Overtaken.mark(text, recorded.text());
    }
}
