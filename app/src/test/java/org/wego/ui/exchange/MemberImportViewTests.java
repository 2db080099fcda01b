package org.wego.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupTester;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.exchange.ImportFinding;
import org.wego.membership.exchange.MemberColumn;
import org.wego.membership.exchange.MemberExport;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.membership.file.ReceivedFile;

class MemberImportViewTests extends ViewTest {

    @Autowired
    MemberImport imports;

    @Autowired
    MemberExport export;

    @Autowired
    MemberDirectory directory;

    private final String name = "Gimpo " + UUID.randomUUID();

    @Test
    @As(Role.STAFF)
    void asksForAFileAndExplainsItsColumns() {
        UI.getCurrent().navigate("desk/members/import");

        assertThat(find(Upload.class).all()).hasSize(1);
        assertThat(find(Details.class).single().getSummaryText()).isEqualTo("What the columns hold");
        assertThat(find(Button.class).all()).extracting(Button::getText).noneMatch(it -> it.startsWith("Import "));
    }

    @Test
    @As(Role.STAFF)
    void saysWhyABrowserDoesNotSendAFile() {
        UI.getCurrent().navigate("desk/members/import");
        Upload upload = find(Upload.class).single();

        ComponentUtil.fireEvent(
                upload,
                new FileRejectedEvent(upload, upload.getI18n().getError().getTooManyFiles(), "members.csv"));

        assertThat(test(find(Notification.class).last()).getText()).isEqualTo("Choose one file at a time.");
    }

    @Test
    @As(Role.STAFF)
    void saysWhatWouldChangeBeforeItIsImported() throws IOException {
        MemberImportView view = show(look("name,country\n" + name + ",KR\n"));

        assertThat(find(Button.class, view).withText("Import 1 member").all()).hasSize(1);
        assertThat(texts()).contains("The file has no errors. Nothing is changed yet.");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo(name);
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("New");
        assertThat(directory.count(MemberSearch.of(name))).isZero();
    }

    @Test
    @As(Role.STAFF)
    void namesLineAndColumnOfEveryErrorAndImportsNothing() throws IOException {
        MemberImportView view = show(look("name,country,joined\n" + name + ",KR,2014\nX" + name + ",Korea,autumn\n"));

        assertThat(find(Button.class, view).all())
                .extracting(Button::getText)
                .noneMatch(it -> it.startsWith("Import "));
        GridTester<? extends Grid<?>, ?> rows = test(grid());
        assertThat(rows.size()).isEqualTo(2);
        assertThat(List.of(rows.getCellText(0, 0), rows.getCellText(0, 1))).containsExactly("3", "country");
        assertThat(rows.getCellText(0, 2)).contains("“Korea” is no country code");
        assertThat(rows.getCellText(1, 2)).contains("Write 2017, 2017-04 or 2017-04-30");
    }

    @Test
    @As(Role.STAFF)
    void asksWhetherAnotherSpellingIsTheSameMemberAndImportsByTheAnswer() throws IOException {
        String header = "name,country,population,population_year,population_source\n";
        try (ReceivedFile file = file(header + "Münster " + name + ",DE,322904,2020,Destatis\n")) {
            assertThat(imports.commit(file).committed()).isTrue();
        }
        MemberImportView view = navigate(MemberImportView.class);
        ReceivedFile asked = file(header + "Munster " + name + ",DE,15000,2020,Town hall\n");
        view.show(asked, imports.preview(asked));

        assertThat(find(Button.class, view).all())
                .extracting(Button::getText)
                .noneMatch(it -> it.startsWith("Import "));
        RadioButtonGroup<?> answer = find(RadioButtonGroup.class, view).single();
        assertThat(answer.getLabel())
                .isEqualTo(
                        "Line 2: Is “Munster %1$s” the same member as “Münster %1$s, Germany”? If so, its name stays as it is on record."
                                .formatted(name));
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Population: 2020: 322904 (Destatis) → 2020: 15000 (Town hall)");

        test(answer).selectItem("Another place");
        test(find(Button.class).withText("Go on with these answers").single()).click();
        test(find(Button.class).withText("Import 1 member").single()).click();

        assertThat(directory.find(MemberSearch.of("munster " + name), 0, 5))
                .extracting(it -> it.population().value())
                .containsExactlyInAnyOrder(322_904L, 15_000L);
    }

    @Test
    @As(Role.STAFF)
    void asksForThePlaceThatTellsANamesakeApart() throws IOException {
        String header = "name,country,latitude,longitude\n";
        try (ReceivedFile file = file(header + name + ",KR,35.16,126.85\n")) {
            assertThat(imports.commit(file).committed()).isTrue();
        }
        MemberImportView view = navigate(MemberImportView.class);
        ReceivedFile asked = file(header + name + ",KR,37.43,127.26\n");
        view.show(asked, imports.preview(asked));

        RadioButtonGroup<?> answer = find(RadioButtonGroup.class, view).single();
        assertThat(find(TextField.class, view).all()).isEmpty();
        test(answer).selectItem("Another place");
        test(find(TextField.class, view).single()).setValue("Gyeonggi");
        test(find(Button.class).withText("Go on with these answers").single()).click();
        test(find(Button.class).withText("Import 1 member").single()).click();

        assertThat(directory.find(MemberSearch.of(name), 0, 5))
                .extracting(MemberSummary::label)
                .containsExactlyInAnyOrder(name, name + " (Gyeonggi)");
    }

    @Test
    @As(Role.STAFF)
    void hasWordsForEveryColumnAndEverythingThatCanBeWrong() {
        assertThat(MemberColumn.values())
                .extracting(it -> UI.getCurrent().getTranslation("members.import.column." + it))
                .doesNotContain("");
        assertThat(ImportFinding.Kind.values())
                .extracting(it -> UI.getCurrent().getTranslation("members.import.finding." + it, "x"))
                .doesNotContain("");
    }

    @Test
    @As(Role.STAFF)
    void exportsTheShownColumnsOrAll() throws IOException {
        try (ReceivedFile file =
                file("name,country,population,population_year,population_source\n" + name + ",KR,5,2016,Census\n")) {
            assertThat(imports.commit(file).committed()).isTrue();
        }
        UI.getCurrent().navigate("desk/members", QueryParameters.of("q", name));
        assertThat(downloaded("CSV"))
                .startsWith(
                        "\uFEFFname,place,country,category,standing,population,population_year,joined,documented\r\n")
                .contains("\n" + name + ",,KR,full,not_documented,5,2016,,\r\n");

        test(find(Button.class).withText("Columns").single()).click();
        CheckboxGroupTester<? extends CheckboxGroup<?>, ?> choice =
                test((CheckboxGroup<?>) find(CheckboxGroup.class).single());
        choice.deselectItem("Population");
        choice.selectItem("Region");
        assertThat(downloaded("CSV"))
                .startsWith("\uFEFFname,place,country,region,category,standing,joined,documented\r\n");
        assertThat(downloaded("All columns")).startsWith("\uFEFFid,name,").contains("population_source");
    }

    private String downloaded(String link) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(link).single()).download(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @As(Role.STAFF)
    void exportsTheMembersOfASearch() throws IOException {
        try (ReceivedFile file = file("name,country\n" + name + ",KR\n")) {
            assertThat(imports.commit(file).committed()).isTrue();
        }
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        export.csv(MemberSearch.of(name), MemberExport.COLUMNS, csv);

        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains(name + ",,full,city,KR")
                .hasLineCount(2);
        UI.getCurrent().navigate("desk/members");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("CSV", "XLSX");
    }

    @Test
    @As(Role.MEMBER)
    void isClosedToMembers() {
        UI.getCurrent().navigate("desk/members/import");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("DeniedScreen");
        UI.getCurrent().navigate("desk/members");
        assertThat(find(Span.class).all()).isNotEmpty();
        assertThat(find(Anchor.class).withText("CSV").all()).isEmpty();
    }

    private MemberImportPreview look(String content) throws IOException {
        try (ReceivedFile file = file(content)) {
            return imports.preview(file);
        }
    }

    private static ReceivedFile file(String content) throws IOException {
        return ReceivedFile.receive(
                "members.csv",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                MemberImport.LARGEST_FILE);
    }

    private MemberImportView show(MemberImportPreview preview) {
        MemberImportView view = navigate(MemberImportView.class);
        view.show(preview);
        return view;
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
