package org.wego.ui.component.form;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses by whose clocks something takes place. */
public final class ZoneBox extends ComboBox<ZoneId> {

    /** Places of the world, without zones that only computers know. */
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(it -> it.matches("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    /** @param label key of the label */
    public ZoneBox(String label) {
        setLabel(getTranslation(label));
        setItems(ZONES);
        setItemLabelGenerator(ZoneId::getId);
        setClearButtonVisible(true);
    }

    /** Proposes the zone of a country as long as none is chosen; if it has several, people choose. */
    public void propose(@Nullable CountryCode country) {
        if (country != null && isEmpty()) {
            Set<String> zones =
                    TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country.getAlpha2(), null);
            ZONES.stream()
                    .filter(it -> zones.size() == 1 && zones.contains(it.getId()))
                    .findFirst()
                    .ifPresent(this::setValue);
        }
    }
}
