package org.wego.ui.component.form;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wego.governance.term.Nomination;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;

/** A city: a member, or the name and country of one that is only documented. */
public final class CityFields {

    private final MemberDirectory members;
    private final MemberBox member;
    private final TextField name = new TextField();
    private final CountryBox country = new CountryBox();
    private CityOnRecord begun = new CityOnRecord(null, "", null);

    /** @param label key of what the city is asked for */
    public CityFields(MemberDirectory members, String label) {
        UI ui = UI.getCurrent();
        this.members = members;
        member = new MemberBox(members);
        member.setLabel(ui.getTranslation(label));
        name.setLabel(ui.getTranslation("governance.city.name"));
        name.setHelperText(ui.getTranslation("governance.city.name.help"));
        name.setMaxLength(Nomination.LONGEST_NAME);
        country.setLabel(ui.getTranslation("governance.city.country"));
    }

    /** Which member it is. */
    public MemberBox member() {
        return member;
    }

    /** What it is called if it is none. */
    public TextField name() {
        return name;
    }

    /** Where that one is. */
    public CountryBox country() {
        return country;
    }

    /** Reports the country in which the city may be, each time a city or a country is chosen. */
    public void onCountry(Consumer<CountryCode> told) {
        member.addValueChangeListener(it -> {
            if (it.getValue() != null && it.getValue().country() != null) {
                told.accept(it.getValue().country());
            }
        });
        country.addValueChangeListener(it -> {
            if (it.getValue() != null) {
                told.accept(it.getValue());
            }
        });
    }

    /** Shows the city that is on record. */
    public void show(CityOnRecord city) {
        begun = city;
        if (city.member() == null) {
            name.setValue(city.name());
            country.setValue(city.country());
        } else {
            member.choose(city.member());
        }
    }

    /**
     * The city that was chosen or named; a member that was there already keeps the spelling of the record, and a name
     * that means exactly one member is that one's.
     */
    public CityOnRecord city() {
        @Nullable MemberSummary chosen = member.getValue();
        if (chosen == null) {
            return members.cityOnRecord(name.getValue(), country.getValue());
        }
        return chosen.id().equals(begun.member())
                ? begun
                : new CityOnRecord(chosen.id(), chosen.name(), chosen.country());
    }
}
