package org.wego.ui.joining;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.joining.AdmissionPreview;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Formats;

/** Names what approving makes before it is made: the member, its day, its fee with the reason, and the invoice or none. */
final class ApproveDialog extends AskingDialog {

    ApproveDialog(Joining joining, ApplicationDetails application, AdmissionPreview preview, Runnable done) {
        setHeaderTitle(getTranslation("joining.approve.title", preview.name()));
        add(new Paragraph(getTranslation("joining.approve.member", preview.name(), Formats.date(preview.joined()))));
        RadioButtonGroup<Optional<Resemblance>> former = former(preview);
        if (!preview.former().isEmpty()) {
            add(former);
        }
        add(new Paragraph(JoiningWords.fee(preview.fee())));
        if (preview.fee() instanceof FirstFee.Due due) {
            add(new FeeReasonList(due.reason()));
            add(new Paragraph(JoiningWords.of(preview.rule().firstYear())));
        }
        add(new Paragraph(
                getTranslation(preview.invoices() ? "joining.approve.invoice" : "joining.approve.noInvoice")));
        offer(
                getTranslation("joining.deed.approve"),
                () -> JoiningWords.refusal(joining.approve(
                                application.id(),
                                application.version(),
                                former.getValue()
                                        .map(it -> new MemberId(it.id()))
                                        .orElse(null)))
                        .ifPresentOrElse(this::refuse, () -> {
                            close();
                            Notice.done(getTranslation("joining.approved", preview.name()));
                            done.run();
                        }));
    }

    /** A member that left and bears the same name is most probably the same. */
    private RadioButtonGroup<Optional<Resemblance>> former(AdmissionPreview preview) {
        RadioButtonGroup<Optional<Resemblance>> former =
                new RadioButtonGroup<>(getTranslation("joining.approve.former"));
        former.setItems(
                Stream.concat(preview.former().stream().map(Optional::of), Stream.of(Optional.<Resemblance>empty()))
                        .toList());
        former.setItemLabelGenerator(it -> it.map(member -> getTranslation(
                        "joining.approve.again",
                        member.label(),
                        Objects.requireNonNull(member.left()).written()))
                .orElseGet(() -> getTranslation("joining.approve.new")));
        former.setValue(
                preview.former().stream().filter(Resemblance::isNamesake).findFirst());
        return former;
    }
}
