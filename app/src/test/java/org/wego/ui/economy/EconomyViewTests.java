package org.wego.ui.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.ImportOutcome;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;

class EconomyViewTests extends ViewTest {

    @Autowired
    EditionImport imports;

    @Autowired
    CountryDecisions decisions;

    @Autowired
    EconomicData data;

    @Autowired
    Clock clock;

    private static final String TABLE = "ISO\tWEO Subject Code\t2015\t2016\nKOR\tPPPPC\t36,389.938\t37,740.397\n";

    private static EditionFile file(String content) throws IOException {
        return EditionFile.receive("weo.xls", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private EditionId edition(String name) throws IOException {
        Optional<EditionSummary> known = data.editionNamed(name);
        if (known.isPresent()) {
            return known.get().id();
        }
        String table = "ISO\tWEO Subject Code\t2015\t2016\nKOR\tPPPPC\t36,389.938\t37,740.396\n" + "KOR\tLP\t51.015\t"
                + Math.abs(name.hashCode()) + "\n";
        try (EditionFile file =
                EditionFile.receive("weo.xls", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))) {
            return ((ImportOutcome.Imported) imports.commit(file, name, LocalDate.of(2017, 4, 18)))
                    .edition()
                    .id();
        }
    }

    private Grid<?> grid() {
        return find(Grid.class).all().getLast();
    }

    @Test
    @As(Role.STAFF)
    void listsTheEditions() throws IOException {
        edition("Seen in the list");
        navigate(EditionsView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Economic data");
        assertThat(test(grid()).size()).isPositive();
    }

    @Test
    @As(Role.STAFF)
    void showsTheFiguresOfAnEditionAndFiltersThem() throws IOException {
        navigate(EditionView.class, edition("Seen by itself").toString());

        assertThat(find(H1.class).single().getText()).isEqualTo("Seen by itself");
        GridTester<? extends Grid<?>, ?> grid = test(grid());
        assertThat(grid.size()).isEqualTo(2);
        assertThat(grid.getCellText(0, 0)).isEqualTo("South Korea");
        assertThat(grid.getCellText(0, 2)).isEqualTo("36,389.938");
    }

    @Test
    @As(Role.STAFF)
    void asksForAFileBeforeAnythingElse() {
        navigate(EditionImportView.class);

        assertThat(find(Upload.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("Import 0 figures").all()).isEmpty();
    }

    @Test
    @As(Role.STAFF)
    void offersToLeaveOutACodeThatIsNotKnown() throws IOException {
        String table = "ISO\tWEO Subject Code\t2015\t2016\nQQQ\tPPPPC\t36,389.938\t37,740.396\n";
        ArrayList<String> decided = new ArrayList<>();
        EditionPreviewPanel panel;
        try (EditionFile file =
                EditionFile.receive("weo.xls", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))) {
            panel = new EditionPreviewPanel(imports.preview(file, null), decisions(decided));
        }
        UI.getCurrent().add(panel);
        TabSheet tabs = find(TabSheet.class).single();
        tabs.setSelectedIndex(1);

        assertThat(tabs.getTabAt(1).getLabel()).isEqualTo("Unmatched (1)");
        Button leaveOut = (Button) test(grid()).getCellComponent(0, 4);
        leaveOut.click();
        assertThat(decided).containsExactly("QQQ null");
    }

    private static EditionPreviewPanel.Decisions decisions(List<String> said) {
        return new EditionPreviewPanel.Decisions() {
            @Override
            public void decide(String label, @Nullable CountryCode country) {
                said.add(label + " " + country);
            }

            @Override
            public void leaveOut(String label) {
                said.add("without " + label);
            }
        };
    }

    @Test
    @As(Role.STAFF)
    void offersToLeaveACountryOutWhoseFigureCannotBeRight() throws IOException {
        ArrayList<String> said = new ArrayList<>();
        try (EditionFile file = file(TABLE + "BDI\tPPPPC\t831085\t814.501\n")) {
            UI.getCurrent().add(new EditionPreviewPanel(imports.preview(file, null), decisions(said)));
        }
        TabSheet tabs = find(TabSheet.class).single();
        tabs.setSelectedIndex(1);

        assertThat(tabs.getTabAt(1).getLabel()).isEqualTo("Cannot be right (1)");
        assertThat(test(grid()).getCellText(0, 0)).isEqualTo("Burundi");
        ((Button) test(grid()).getCellComponent(0, 3)).click();
        assertThat(said).containsExactly("without BDI");
    }

    @Test
    @As(Role.STAFF)
    void staysAtTheListInWhichOneAnswersAsLongAsThereIsSomethingToAnswer() throws IOException {
        try (EditionFile file = file(TABLE + "BDI\tPPPPC\t831085\t814.501\n")) {
            EditionPreviewPanel panel =
                    new EditionPreviewPanel(imports.preview(file, null), decisions(new ArrayList<>()));
            UI.getCurrent().add(panel);
            TabSheet tabs = find(TabSheet.class).single();
            tabs.setSelectedIndex(1);
            Component leaveOut = test(grid()).getCellComponent(0, 3);

            panel.show(imports.preview(file, null));
            assertThat(tabs.getSelectedIndex()).isOne();
            assertThat(test(grid()).getCellComponent(0, 3))
                    .as("pressed while the answer before was taken in")
                    .isSameAs(leaveOut);

            Choices without = new Choices(null, Map.of("BDI", Optional.empty()), Set.of());
            panel.show(imports.preview(file, "WEO April 2017", LocalDate.of(2017, 4, 18), without));
            assertThat(tabs.getSelectedIndex()).isZero();
            assertThat(tabs.getTabAt(1).getLabel()).doesNotContain("Cannot be right");
        }
    }

    @Test
    @As(Role.STAFF)
    void asksForATickWhereTheFileRaisesQuestions() throws IOException {
        ArrayList<String> commits = new ArrayList<>();
        EditionForm form = new EditionForm(Clock.systemUTC(), () -> {}, () -> commits.add("committed"));
        UI.getCurrent().add(form);
        EditionPreview preview;
        try (EditionFile file = file(TABLE)) {
            preview = imports.preview(file, "WEO April 2012", LocalDate.of(2017, 4, 18), Choices.NONE);
        }
        form.suggest(preview);
        form.show(preview);
        find(TextField.class).single().setValue("WEO April 2012");
        find(DatePicker.class).single().setValue(LocalDate.of(2017, 4, 18));
        Checkbox sure = find(Checkbox.class).single();
        Button confirm = find(Button.class).withText("Import 2 figures").single();

        confirm.click();
        assertThat(sure.isInvalid()).isTrue();
        assertThat(form.confirmed()).isEmpty();
        assertThat(commits).isEmpty();

        sure.setValue(true);
        confirm.click();
        assertThat(form.confirmed()).containsExactly(Finding.Kind.NAME_OF_OTHER_YEAR);
        assertThat(commits).hasSize(1);

        find(TextField.class).single().setValue("WEO\u202E");
        confirm.click();
        assertThat(commits).as("a name that turns its direction").hasSize(1);
    }

    @Test
    @As(Role.STAFF)
    void holdsAnEditionBackUntilSomebodySaysToUseIt() throws IOException {
        EditionSummary before = data.latest(LocalDate.now(clock)).orElseThrow();
        EditionSummary edition;
        try (EditionFile file = file(TABLE.replace("389", "391"))) {
            edition = ((ImportOutcome.Imported) imports.commit(file, "Held back in a view", LocalDate.of(2017, 4, 20)))
                    .edition();
        }
        assertThat(edition.lacking()).contains(CountryCode.VN);
        assertThat(data.latest(LocalDate.now(clock))).contains(before);

        navigate(EditionView.class, edition.id().toString());
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text ->
                        text.startsWith("Held back") && text.contains("Viet Nam") && text.contains(before.name()));
        find(Button.class).withText("Use by default").single().click();
        confirm();

        assertThat(data.latest(LocalDate.now(clock))).map(EditionSummary::id).contains(edition.id());
        assertThat(find(Button.class).withText("Use by default").all()).isEmpty();
        assertThat(data.deleteUnused(edition.id()))
                .as("other tests go on as before")
                .isTrue();
        assertThat(data.latest(LocalDate.now(clock))).contains(before);
    }

    @Test
    @As(Role.STAFF)
    void asksWhichSheetIsToBeRead() {
        ArrayList<String> read = new ArrayList<>();
        UI.getCurrent().add(new SheetChoice(List.of("April", "October"), null, read::add));
        RadioButtonGroup<?> choice = find(RadioButtonGroup.class).single();

        assertThat(choice.getLabel()).isEqualTo("Which one is to be read?");
        assertThat(choice.getValue()).isNull();
        test(choice).selectItem("October");
        assertThat(read).containsExactly("October");
    }

    @Test
    @As(Role.STAFF)
    void listsAndForgetsDecisions() {
        decisions.decide("View 7", null, null);
        navigate(CountryMappingsView.class);

        assertThat(test(grid()).getCellText(0, 0)).isEqualTo("VIEW 7");
        ((Button) test(grid()).getCellComponent(0, 3)).click();
        assertThat(decisions.all()).isEmpty();
    }

    @Test
    @As(Role.MEMBER)
    void isClosedToMembers() {
        assertThatThrownBy(() -> navigate(EditionsView.class)).isNotNull();
    }
}
