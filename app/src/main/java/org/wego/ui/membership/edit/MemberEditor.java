package org.wego.ui.membership.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberOutcome.Doubt;
import org.wego.membership.organisation.MemberProfile;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.UnsavedChanges;

/** The form of a member with its buttons; leads to the member's page once it is saved. */
final class MemberEditor extends Div {

    private final transient BiFunction<MemberProfile, Boolean, MemberOutcome> save;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private final MemberForm form;
    private final Div message = new Div();

    /**
     * @param start what the form shows at first
     * @param save records a profile, also a doubtful one if somebody is sure of it
     * @param back where giving up leads to
     */
    MemberEditor(MemberProfile start, BiFunction<MemberProfile, Boolean, MemberOutcome> save, String back) {
        this.save = save;
        form = new MemberForm(start);
        changes.recorded(form);
        message.addClassName("member-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        Button done = Buttons.primary("members.save", () -> form.profile().ifPresent(it -> submit(it, false)));
        Button cancel = Buttons.plain("shell.cancel", () -> changes.leaveFor(back));
        Div buttons = new Div(done, cancel);
        buttons.addClassName("member-buttons");
        add(message, form, buttons);
    }

    private void submit(MemberProfile profile, boolean sure) {
        message.setVisible(false);
        switch (save.apply(profile, sure)) {
            case MemberOutcome.Saved(var id) -> {
                changes.leaveFor(DeskAddress.member(id));
                Notice.done(getTranslation("members.saved", profile.label()));
            }
            case MemberOutcome.Invalid(var problems) -> form.show(problems);
            case MemberOutcome.NameTaken(var other, var name) -> {
                form.complain(MemberField.NAME, getTranslation("members.nameTaken", name));
                say("members.nameTaken.open", other);
            }
            case MemberOutcome.Stale _, MemberOutcome.FigureChanged _ -> say("members.stale.help", null);
            case MemberOutcome.Doubtful(var doubts) -> ask(doubts, profile);
            case MemberOutcome.Unknown _ -> say("members.gone", null);
        }
    }

    private void say(String key, @Nullable MemberId other) {
        message.removeAll();
        message.add(new Paragraph(getTranslation(key)));
        if (other != null) {
            message.add(link(other));
        }
        message.setVisible(true);
    }

    private void ask(List<Doubt> doubts, MemberProfile profile) {
        message.removeAll();
        for (Doubt doubt : doubts) {
            switch (doubt) {
                case Doubt.Alike(var other, var name) ->
                    message.add(new Paragraph(getTranslation("members.doubt.alike", name)), link(other));
                case Doubt.Late(var field) ->
                    message.add(new Paragraph(
                            getTranslation("members.doubt.late", getTranslation("members.form." + field))));
            }
        }
        message.add(new Paragraph(Buttons.plain(
                "members.doubt.sure", () -> form.profile().ifPresent(it -> submit(it, it.equals(profile))))));
        message.setVisible(true);
        message.scrollIntoView();
    }

    private Anchor link(MemberId other) {
        return new Anchor(DeskAddress.member(other), getTranslation("members.open"), AnchorTarget.BLANK);
    }
}
