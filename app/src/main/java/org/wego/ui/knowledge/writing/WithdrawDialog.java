package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.wego.knowledge.writing.EntryReview;
import org.wego.ui.component.form.AskingDialog;

/** Asks why an entry is withdrawn; its readers are told. */
final class WithdrawDialog extends AskingDialog {

    WithdrawDialog(Consumer<String> deed) {
        setHeaderTitle(getTranslation("writing.withdraw.title"));
        TextArea reason = new TextArea(getTranslation("knowledge.field.reason"));
        reason.setMaxLength(EntryReview.LONGEST_COMMENT);
        reason.setHelperText(getTranslation("writing.withdraw.help"));
        reason.setWidthFull();
        add(reason);
        offer(getTranslation("writing.withdraw"), () -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("writing.withdraw.missing"));
                reason.setInvalid(true);
            } else {
                close();
                deed.accept(reason.getValue());
            }
        });
    }
}
