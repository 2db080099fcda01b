package org.wego.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.list.ListGrid;

@As(Role.STAFF)
class KitViewTests extends ViewTest {

    private final List<String> done = new ArrayList<>();

    private record Row(Money amount, LocalDate day) {}

    private static final class AScreen extends Screen {

        AScreen() {
            super("mail.title");
            head().note("mail.note")
                    .facts(new StateBadge("Good", StateBadge.Tone.GOOD))
                    .actions(new Button("Do"));
        }
    }

    private static final class ADialog extends AskingDialog {

        private final TextField name = new TextField("Name");

        ADialog(List<String> done) {
            setHeaderTitle("A question");
            add(name);
            offer("Rename", () -> {
                if (name.isEmpty()) {
                    refuse("Somebody else was faster.");
                } else {
                    done.add(name.getValue());
                    close();
                }
            });
        }
    }

    @Test
    void namesAScreenOnceForItsHeadingAndItsDocument() {
        AScreen screen = new AScreen();

        assertThat(screen.getPageTitle()).isEqualTo("E-mail · WeGO");
        screen.head().titled("Kim Min-ji");
        assertThat(screen.getPageTitle()).isEqualTo("Kim Min-ji · WeGO");
        assertThat(screen.head().getElement().getTextRecursively())
                .as("a thing is shown anew, without what was said of the one before")
                .isEqualTo("Kim Min-ji");
    }

    @Test
    void putsAnotherContentBelowTheSameHead() {
        AScreen screen = new AScreen();
        screen.show(new Span("One"));
        screen.show(new Span("Two"));

        assertThat(screen.getChildren()).hasSize(2).first().isEqualTo(screen.head());
        assertThat(screen.getElement().getTextRecursively()).endsWith("Two").doesNotContain("One");
    }

    @Test
    void givesAnEmptyStateTheHeadingThatFits() {
        AScreen screen = new AScreen();
        screen.show(
                new EmptyState("Of the screen", ""), new Panel("mail.subject").with(new EmptyState("Of a panel", "")));
        UI.getCurrent().add(screen, new Div(new EmptyState("Of nothing", "")));

        assertThat(find(H2.class).from(screen).withText("Of the screen").exists())
                .isTrue();
        assertThat(find(H3.class).from(screen).withText("Of a panel").exists()).isTrue();
        assertThat(find(H1.class).withText("Of nothing").exists()).isTrue();
    }

    @Test
    void writesAmountsAndDaysOfAListAsEverywhereElse() {
        ListGrid<Row> grid = new ListGrid<>();
        grid.money("invoices.total", Row::amount);
        grid.day("invoices.issued", Row::day);
        Column<Row> deeds = grid.deeds("mail.actions", _ -> new Span("Do"));
        grid.setItems(new Row(Money.parse("USD -219250"), LocalDate.of(2017, 6, 27)));
        UI.getCurrent().add(grid);

        assertThat(test(grid).getCellText(0, 0)).isEqualTo("\u2212USD\u00a0219,250");
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("27 Jun 2017");
        assertThat(deeds.getHeaderComponent().getElement().getText())
                .as("a name for whoever does not see the column")
                .isEqualTo("Actions");
    }

    @Test
    void cutsNoWordsOfAList() {
        assertThat(new ListGrid<Row>().getThemeNames()).contains("wrap-cell-content");
    }

    @Test
    void makesWhatAFigureMeansTheWayToItsList() {
        Fact fact = new Fact("3", "Handed in").leadingTo("desk/applications?state=SUBMITTED");

        assertThat(fact.getChildren().map(it -> it.getElement().getText())).containsExactly("3", "Handed in");
        assertThat(fact.getChildren().toList().getLast().getElement().getAttribute("href"))
                .isEqualTo("desk/applications?state=SUBMITTED");
    }

    @Test
    void saysInTheDialogWhyNothingWasDoneAndKeepsWhatWasTyped() {
        new ADialog(done).open();
        confirm();

        assertThat(find(Paragraph.class).withText("Somebody else was faster.").exists())
                .isTrue();
        assertThat(find(Button.class).withClassName("deed").single().isEnabled())
                .isTrue();
        find(TextField.class).withLabel("Name").single().setValue("Kim");
        confirm();
        assertThat(done).containsExactly("Kim");
        assertThat(find(ADialog.class).exists()).isFalse();
    }

    @Test
    void asksBeforeEscapeTakesAwayWhatWasTyped() {
        ADialog dialog = new ADialog(done);
        dialog.open();
        escape(dialog);
        assertThat(dialog.isOpened()).as("nothing was typed").isFalse();

        dialog.open();
        find(TextField.class).withLabel("Name").single().setValue("Kim");
        escape(dialog);
        assertThat(question().getHeaderTitle()).isEqualTo("Leave without saving?");
        click("Keep editing");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Kim");

        escape(dialog);
        escape(dialog);
        click("Leave");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(Confirmation.class).exists()).isFalse();
    }

    @Test
    void lettingGoByCancelAsksNothing() {
        ADialog dialog = new ADialog(done);
        dialog.open();
        find(TextField.class).withLabel("Name").single().setValue("Kim");
        decline();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(Confirmation.class).exists()).isFalse();
    }

    @Test
    void hasOneQuestionOpenAndDoesItsDeedOnce() {
        asking("First").open();
        asking("Second").open();
        Button deed = find(Button.class).withClassName("deed").single();
        deed.click();
        deed.click();

        assertThat(done).containsExactly("Second");
    }

    @Test
    void runsWhatIsMeantForNoHoweverItIsSaid() {
        asking("Deed").otherwise(() -> done.add("No")).open();
        decline();
        asking("Deed").otherwise(() -> done.add("Escape")).open();
        question().close();
        asking("Deed").otherwise(() -> done.add("Replaced")).open();
        asking("Deed").otherwise(() -> done.add("Yes is not no")).open();
        confirm();

        assertThat(done).containsExactly("No", "Escape", "Deed");
    }

    @Test
    void wantsSomethingTickedFirst() {
        asking("Deed").needing("I know").open();
        Button deed = find(Button.class).withClassName("deed").single();
        assertThat(deed.isEnabled()).isFalse();
        Checkbox tick = find(Checkbox.class).single();
        tick.setValue(true);
        tick.setValue(false);
        assertThat(deed.isEnabled()).isFalse();
        tick.setValue(true);
        confirm();

        assertThat(done).containsExactly("Deed");
    }

    private static void escape(Dialog dialog) {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private Confirmation asking(String deed) {
        return new Confirmation(deed + "?", "It cannot be undone.", deed, () -> done.add(deed));
    }
}
