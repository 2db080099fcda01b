package org.wego.ui.membership;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.ui.component.Notice;
import org.wego.ui.component.UnsavedChanges;

/** The form of a member with its buttons; leads to the member's page once it is saved. */
final class MemberEditor extends Div {

    private final transient Function<MemberProfile, MemberOutcome> save;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private final MemberForm form = new MemberForm();
    private final Div message = new Div();

    /**
     * @param start what the form shows at first
     * @param back where giving up leads to
     */
    MemberEditor(MemberProfile start, Function<MemberProfile, MemberOutcome> save, String back) {
        this.save = save;
        form.read(start);
        changes.recorded(form);
        message.addClassName("member-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        var done =
                new Button(getTranslation("members.save"), _ -> form.profile().ifPresent(this::submit));
        done.addThemeNames("primary");
        var cancel = new Button(getTranslation("shell.cancel"), _ -> changes.leaveFor(back));
        var buttons = new Div(done, cancel);
        buttons.addClassName("member-buttons");
        add(message, form, buttons);
    }

    private void submit(MemberProfile profile) {
        message.setVisible(false);
        switch (save.apply(profile)) {
            case MemberOutcome.Saved(var id) -> {
                changes.leaveFor(MembersNavigation.member(id));
                Notice.done(getTranslation("members.saved", profile.name()));
            }
            case MemberOutcome.Invalid(var problems) -> form.show(problems);
            case MemberOutcome.NameTaken(var other, var name) -> {
                form.complain(MemberField.NAME, getTranslation("members.nameTaken", name));
                say("members.nameTaken.open", other);
            }
            case MemberOutcome.Stale _, MemberOutcome.FigureChanged _ -> say("members.stale.help", null);
            case MemberOutcome.Unknown _ -> say("members.gone", null);
        }
    }

    private void say(String key, @Nullable MemberId other) {
        message.removeAll();
        message.add(new Paragraph(getTranslation(key)));
        if (other != null) {
            message.add(
                    new Anchor(MembersNavigation.member(other), getTranslation("members.open"), AnchorTarget.BLANK));
        }
        message.setVisible(true);
    }
}
