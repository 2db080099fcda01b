package org.wego.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.ExclusionReason.Kind;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.EmptyState;
import org.wego.words.Formats;

/** What a run found: who has no fee yet, the fees, who is left out and why, and the totals. */
class FeeRunTabs extends TabSheet {

    private final Map<Tab, String> names = new LinkedHashMap<>();
    private final transient Map<Tab, Supplier<Component>> unopened = new HashMap<>();
    private transient FeeRunPlace place;

    FeeRunTabs(
            FeeRuns runs,
            MemberDirectory directory,
            FeeRunDetails run,
            FeeRunPlace place,
            Consumer<FeeRunPlace> moved) {
        this.place = place;
        setWidthFull();
        addClassName("run-tabs");
        Set<Kind> missing = kinds(run, true);
        Set<Kind> out = kinds(run, false);
        tab("missing", count("runs.tab.missing", run, missing), () -> missing(runs, run, missing));
        tab(
                "fees",
                getTranslation("runs.tab.fees", Formats.number(run.listedFees())),
                () -> fees(runs, directory, run, moved));
        tab("excluded", count("runs.tab.excluded", run, out), () -> exclusions(runs, run, out));
        tab("totals", getTranslation("runs.tab.totals"), () -> totals(run));
        String first = missing.isEmpty() || run.state().over() ? "fees" : "missing";
        String name = names.containsValue(place.tab()) ? place.tab() : first;
        names.entrySet().stream()
                .filter(it -> it.getValue().equals(name))
                .findFirst()
                .ifPresent(it -> setSelectedTab(it.getKey()));
        open(getSelectedTab());
        addSelectedChangeListener(change -> {
            open(change.getSelectedTab());
            move(place.onTab(names.getOrDefault(change.getSelectedTab(), "")), moved);
        });
    }

    private void tab(String name, String label, Supplier<Component> content) {
        Tab tab = add(label, new Div());
        names.put(tab, name);
        unopened.put(tab, content);
    }

    /** What nobody looks at is not made. */
    private void open(Tab tab) {
        Supplier<Component> content = unopened.remove(tab);
        if (content != null) {
            ((Div) getComponent(tab)).add(content.get());
        }
    }

    private static Set<Kind> kinds(FeeRunDetails run, boolean mendable) {
        return run.excluded().keySet().stream()
                .filter(kind -> kind.mendable() == mendable)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private String count(String key, FeeRunDetails run, Set<Kind> kinds) {
        long count = kinds.stream()
                .mapToLong(kind -> run.excluded().getOrDefault(kind, 0L))
                .sum();
        return getTranslation(key, Formats.number(count));
    }

    private Component missing(FeeRuns runs, FeeRunDetails run, Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return new EmptyState(getTranslation("runs.missing.none"), getTranslation("runs.missing.none.help"));
        }
        Div content = exclusionGroups(runs, run, kinds);
        content.addComponentAsFirst(new Paragraph(
                run.state().over()
                        ? getTranslation("runs.missing.help.over", Integer.toString(run.year()))
                        : getTranslation("runs.missing.help")));
        return content;
    }

    private Component exclusions(FeeRuns runs, FeeRunDetails run, Set<Kind> kinds) {
        return kinds.isEmpty()
                ? new EmptyState(getTranslation("runs.excluded.none"), getTranslation("runs.excluded.none.help"))
                : exclusionGroups(runs, run, kinds);
    }

    private Div exclusionGroups(FeeRuns runs, FeeRunDetails run, Set<Kind> kinds) {
        Div groups = new Div();
        for (ExclusionReason.Kind kind : kinds) {
            long count = run.excluded().getOrDefault(kind, 0L);
            groups.add(
                    new H2(getTranslation("runs.group", getTranslation("runs.reason." + kind), Formats.number(count))));
            groups.add(new Paragraph(getTranslation("runs.reason." + kind + ".help")));
            groups.add(new ExclusionGrid(runs, run.id(), kind, count));
        }
        return groups;
    }

    private Component fees(FeeRuns runs, MemberDirectory directory, FeeRunDetails run, Consumer<FeeRunPlace> moved) {
        if (run.listedFees() == 0) {
            return new EmptyState(getTranslation("runs.fees.none"), getTranslation("runs.fees.none.help"));
        }
        return new FeePanel(runs, directory, run, place.search(), text -> move(place.searching(text), moved));
    }

    private void move(FeeRunPlace to, Consumer<FeeRunPlace> moved) {
        place = to;
        moved.accept(to);
    }

    private Component totals(FeeRunDetails run) {
        Div totals = new Div(
                table("runs.byCategory", run.byCategory(), "categories.short."),
                table("runs.byRegion", run.byRegion(), "runs.region."));
        totals.addClassName("run-totals");
        return totals;
    }

    private Component table(String title, List<GroupTotal> groups, String prefix) {
        Div section = new Div(new H2(getTranslation(title)));
        section.add(new TotalsTable(groups, group -> {
            if (group.key().isEmpty()) {
                return getTranslation("runs.region.unknown");
            }
            return getTranslation(prefix + group.key());
        }));
        return section;
    }
}
