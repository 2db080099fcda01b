package org.wego.ui.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.MemberFee;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;

/** The fees of a run, all of them page by page, or those of the members that bear a name. */
class FeePanel extends Div {

    /** If more members than this are found, the text does not narrow the list yet. */
    private static final int MOST_FOUND = 50;

    private final transient FeeRuns runs;
    private final transient MemberDirectory directory;
    private final transient FeeRunDetails run;
    private final Span count = new Span();
    private final FeeGrid grid;
    private transient List<MemberFee> found = List.of();
    private String text;

    FeePanel(FeeRuns runs, MemberDirectory directory, FeeRunDetails run, String text, Consumer<String> searched) {
        this.runs = runs;
        this.directory = directory;
        this.run = run;
        this.text = text;
        this.grid = new FeeGrid(run);
        TextField search = new TextField(getTranslation("runs.search"));
        search.setPlaceholder(getTranslation("runs.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValue(text);
        search.addValueChangeListener(change -> {
            this.text = CleanText.line(change.getValue());
            show();
            searched.accept(this.text);
        });
        count.addClassName("list-count");
        Div toolbar = new Div(search, count);
        toolbar.addClassName("toolbar");
        grid.load(
                        (offset, limit) -> this.text.isEmpty()
                                ? runs.fees(run.id(), offset, limit)
                                : found.stream().skip(offset).limit(limit).toList(),
                        () -> this.text.isEmpty() ? Math.toIntExact(run.listedFees()) : found.size())
                .empty("runs.search.none");
        add(toolbar, grid);
        show();
    }

    private void show() {
        found = text.isEmpty() ? List.of() : search();
        count.setText(
                text.isEmpty()
                        ? getTranslation("runs.count", run.listedFees())
                        : getTranslation(
                                found.size() == MOST_FOUND ? "runs.count.first" : "runs.count.found",
                                found.size(),
                                run.listedFees()));
        grid.refresh();
    }

    private List<MemberFee> search() {
        List<MemberId> named = directory.find(MemberSearch.of(text), 0, MOST_FOUND).stream()
                .map(MemberSummary::id)
                .toList();
        Map<MemberId, MemberFee> fees =
                runs.feesOf(run.id(), named).stream().collect(Collectors.toMap(MemberFee::member, Function.identity()));
        return named.stream().map(fees::get).filter(Objects::nonNull).toList();
    }
}
