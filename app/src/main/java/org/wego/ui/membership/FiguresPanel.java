package org.wego.ui.membership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberRegister;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.Confirmation;
import org.wego.words.Formats;

/** The population or the employees of a member, year by year, each with its source. */
final class FiguresPanel extends Panel {

    private final boolean decidesFee;

    private FiguresPanel(SizeKind series, MemberDetails member) {
        super("members.series." + series);
        decidesFee = member.summary().category().isSizedBy(series);
    }

    /** To read; the newest first. */
    static FiguresPanel of(SizeKind series, MemberDetails member) {
        FiguresPanel panel = new FiguresPanel(series, member);
        List<SizeFigure> figures = member.series(series);
        figures.forEach(figure -> panel.show(figure, new Span()));
        panel.sayIfEmpty(figures);
        return panel;
    }

    /** For staff, who add and withdraw figures. */
    static FiguresPanel open(SizeKind series, MemberDetails member, MemberRegister register, Outcomes outcomes) {
        FiguresPanel panel = new FiguresPanel(series, member);
        List<SizeFigure> figures = member.series(series);
        MemberId id = member.summary().id();
        Button add = Buttons.quiet(
                "members.figure.add",
                () -> new FigureDialog(
                                series, figures, (read, figure) -> register.record(id, series, read, figure), outcomes)
                        .open());
        add.setIcon(VaadinIcon.PLUS.create());
        panel.actions(add);
        for (SizeFigure figure : figures) {
            panel.show(
                    figure,
                    panel.withdrawal(
                            series,
                            figure.year(),
                            () -> outcomes.settle(register.withdraw(id, series, figure), "members.figure.withdrawn")));
        }
        panel.sayIfEmpty(figures);
        return panel;
    }

    private void show(SizeFigure figure, Component action) {
        Div year = Panel.stack(new Span(Integer.toString(figure.year())), Panel.aside(figure.source()));
        line(year, new Div(new Span(Formats.number(figure.value())), action));
    }

    private Button withdrawal(SizeKind series, int year, Runnable withdraw) {
        String of = getTranslation("members.figure.of." + series, Integer.toString(year));
        return Buttons.quiet(
                VaadinIcon.TRASH,
                getTranslation("members.figure.withdraw.label", of),
                () -> new Confirmation(
                                getTranslation("members.figure.withdraw.question", of),
                                getTranslation("members.figure.withdraw.consequence"),
                                getTranslation("members.figure.withdraw"),
                                withdraw)
                        .open());
    }

    private void sayIfEmpty(List<SizeFigure> figures) {
        if (figures.isEmpty()) {
            say(decidesFee ? "members.figure.none.needed" : "members.figure.none");
        }
    }
}
