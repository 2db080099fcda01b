package org.wego.ui.directory;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.time.Standing;
import org.wego.ui.component.CountryBox;

/** What the directory is searched for and narrowed to, as fields and as parameters of the address. */
final class MemberFilters extends Div {

    private final TextField text = new TextField();
    private final ComboBox<MembershipCategory> category = new ComboBox<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private final CountryBox country = new CountryBox();
    private final ComboBox<Standing> standing = new ComboBox<>();
    private boolean reading;

    MemberFilters(Runnable changed) {
        addClassName("toolbar");
        text.setLabel(getTranslation("members.search"));
        text.setPlaceholder(getTranslation("members.search.placeholder"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        choice(category, "category", "categories.members.", MembershipCategory.values());
        choice(region, "region", "members.region.", Region.values());
        choice(standing, "standing", "members.standing.", Standing.values());
        country.setLabel(getTranslation("members.country"));
        country.setPlaceholder(getTranslation("members.country.all"));
        country.setClearButtonVisible(true);
        for (HasValue<?, ?> field : List.of(text, category, region, country, standing)) {
            field.addValueChangeListener(_ -> {
                if (!reading) {
                    changed.run();
                }
            });
        }
        add(text, category, region, country, standing);
    }

    private <E extends Enum<E>> void choice(ComboBox<E> box, String name, String words, E[] values) {
        box.setLabel(getTranslation("members." + name));
        box.setPlaceholder(getTranslation("members." + name + ".all"));
        box.setItems(values);
        box.setItemLabelGenerator(it -> getTranslation(words + it));
        box.setClearButtonVisible(true);
    }

    /** Shows what an address asks for; what it does not name, or names wrongly, does not restrict. */
    void read(QueryParameters asked) {
        reading = true;
        text.setValue(asked.getSingleParameter("q").orElse(""));
        category.setValue(named(MembershipCategory.values(), asked, "category"));
        region.setValue(named(Region.values(), asked, "region"));
        country.setValue(
                asked.getSingleParameter("country").map(CountryCode::getByCode).orElse(null));
        standing.setValue(named(Standing.values(), asked, "standing"));
        reading = false;
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, QueryParameters asked, String name) {
        String wanted = asked.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The same as parameters. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        text.getOptionalValue().ifPresent(it -> parameters.put("q", it));
        category.getOptionalValue().ifPresent(it -> parameters.put("category", it.name()));
        region.getOptionalValue().ifPresent(it -> parameters.put("region", it.name()));
        country.getOptionalValue().ifPresent(it -> parameters.put("country", it.getAlpha2()));
        standing.getOptionalValue().ifPresent(it -> parameters.put("standing", it.name()));
        return parameters;
    }

    /** The same as a search. */
    MemberSearch search(MemberSearch.Sort sort, boolean descending) {
        return new MemberSearch(
                text.getValue(),
                category.getValue(),
                region.getValue(),
                country.getValue(),
                standing.getValue(),
                sort,
                descending);
    }
}
