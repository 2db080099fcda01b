package org.wego.ui.programs.award;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.EditionDetails;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.Confirmation;

/** Who scores the nominations of an edition beside the Secretariat. */
final class JurorsPanel extends Panel {

    JurorsPanel(AwardDesk desk, EditionDetails edition, List<AwardJury.Juror> jurors) {
        super("awards.jurors");
        say(jurors.isEmpty() ? "awards.jurors.none" : "awards.jurors.help");
        jurors.forEach(it -> {
            Div who = Panel.stack(new Div(it.name()));
            who.add(Panel.aside(it.email()));
            line(
                    who,
                    Buttons.quiet(
                            "awards.juror.dismiss",
                            getTranslation("awards.deed.title", getTranslation("awards.juror.dismiss"), it.name()),
                            () -> dismiss(desk, edition, it)));
        });
        actions(Buttons.quiet("awards.juror.add", () -> new Naming(desk, edition).open()));
    }

    private void dismiss(AwardDesk desk, EditionDetails edition, AwardJury.Juror juror) {
        new Confirmation(
                        getTranslation("awards.juror.dismiss.title", juror.name()),
                        getTranslation("awards.juror.dismiss.help"),
                        getTranslation("awards.juror.dismiss"),
                        () -> desk.tell(it -> it.dismissJuror(edition.id(), edition.version(), juror.email())))
                .open();
    }

    /** Asks for the e-mail with which somebody signs in. */
    private static final class Naming extends AskingDialog {

        private final transient AwardDesk desk;
        private final transient EditionDetails edition;
        private final EmailField email = new EmailField(getTranslation("awards.juror.email"));

        Naming(AwardDesk desk, EditionDetails edition) {
            this.desk = desk;
            this.edition = edition;
            setHeaderTitle(getTranslation("awards.juror.title"));
            setWidth("30rem");
            email.setWidthFull();
            add(new Paragraph(getTranslation("awards.juror.help")), email);
            offer(getTranslation("awards.juror.add"), this::save);
        }

        private void save() {
            AwardOutcome outcome = desk.change(it -> it.nameJuror(edition.id(), edition.version(), email.getValue()));
            if (outcome instanceof AwardOutcome.Saved) {
                close();
            } else {
                refuse(AwardWords.refusal(outcome));
            }
        }
    }
}
