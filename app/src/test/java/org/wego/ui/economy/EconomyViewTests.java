package org.wego.ui.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.ImportOutcome;
import org.wego.membership.economy.file.EditionFile;
import org.wego.security.Role;

class EconomyViewTests extends ViewTest {

    @Autowired
    EditionImport imports;

    @Autowired
    EconomicData data;

    private EditionId edition(String name) throws IOException {
        var known = data.editionNamed(name);
        if (known.isPresent()) {
            return known.get().id();
        }
        var table = "ISO\tWEO Subject Code\t2015\t2016\nKOR\tPPPPC\t36,389.938\t37,740.396\n" + "KOR\tLP\t51.015\t"
                + Math.abs(name.hashCode()) + "\n";
        try (var file =
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
        var grid = test(grid());
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
        var table = "ISO\tWEO Subject Code\t2015\t2016\nQQQ\tPPPPC\t36,389.938\t37,740.396\n";
        var decided = new ArrayList<String>();
        EditionPreviewPanel panel;
        try (var file =
                EditionFile.receive("weo.xls", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))) {
            panel = new EditionPreviewPanel(
                    imports.preview(file, null), (label, country) -> decided.add(label + " " + country));
        }
        UI.getCurrent().add(panel);
        var tabs = find(TabSheet.class).single();
        tabs.setSelectedIndex(1);

        assertThat(tabs.getTabAt(1).getLabel()).isEqualTo("Unmatched (1)");
        var leaveOut = (Button) test(grid()).getCellComponent(0, 4);
        leaveOut.click();
        assertThat(decided).containsExactly("QQQ null");
    }

    @Test
    @As(Role.STAFF)
    void asksWhichSheetIsToBeRead() {
        var read = new ArrayList<String>();
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
        imports.decide("View 7", null);
        navigate(CountryMappingsView.class);

        assertThat(test(grid()).getCellText(0, 0)).isEqualTo("VIEW 7");
        ((Button) test(grid()).getCellComponent(0, 3)).click();
        assertThat(imports.mappings()).isEmpty();
    }

    @Test
    @As(Role.MEMBER)
    void isClosedToMembers() {
        assertThatThrownBy(() -> navigate(EditionsView.class)).isNotNull();
    }
}
