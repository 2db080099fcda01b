package org.wego.ui.directory;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.time.Standing;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.list.FilterBar;

/** What the directory is searched for and narrowed to, and the order of its rows: all of it stands in the address. */
final class MemberFilters {

    private final FilterBar bar;
    private final TextField text;
    private final ComboBox<MembershipCategory> category;
    private final ComboBox<Region> region;
    private final CountryBox country;
    private final ComboBox<Standing> standing;
    private final DayPicker day;

    MemberFilters(Runnable changed) {
        bar = new FilterBar(changed);
        text = bar.search("q", "members.search");
        category = bar.choice("category", "members.category", MembershipCategory.values(), "categories.members.");
        region = bar.choice("region", "members.region", Region.values(), "members.region.");
        country = bar.country("country", "members.country");
        standing = bar.choice("standing", "members.standing", Standing.values(), "members.standing.");
        day = bar.day("asOf", "members.asOf");
    }

    FilterBar bar() {
        return bar;
    }

    /** Keeps the order of a list as well. */
    void keepOrderOf(MemberGrid grid) {
        bar.address()
                .keep(
                        "sort",
                        () -> Optional.of(grid.sort().name())
                                .filter(_ -> grid.sort() != Sort.NAME || grid.descending()),
                        by -> grid.sort(by.map(Sort::valueOf).orElse(Sort.NAME), false));
        bar.address()
                .keep(
                        "desc",
                        () -> Optional.of("").filter(_ -> grid.descending()),
                        asked -> grid.sort(grid.sort(), asked.isPresent()));
        grid.addSortListener(_ -> bar.address().changed());
    }

    /** What is asked for, in this order. */
    MemberSearch search(MemberGrid grid) {
        return new MemberSearch(
                        text.getValue(),
                        category.getValue(),
                        region.getValue(),
                        country.getValue(),
                        standing.getValue(),
                        grid.sort(),
                        grid.descending())
                .asOf(day.getValue());
    }
}
