package org.wego.ui.programs.cluster;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.cluster.ClusterActivity;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.RowsField;

/** The activities of a cluster, a row each. */
final class ActivitiesField extends RowsField<ClusterActivity> {

    private final transient List<PartialDateField> dates = new ArrayList<>();

    ActivitiesField(String add) {
        super(add);
    }

    /** Whether a date cannot be read; each of those is marked. */
    boolean isUnreadable() {
        boolean unreadable = false;
        for (PartialDateField date : dates) {
            unreadable |= date.isAttached() && date.refusesToBeRead();
        }
        return unreadable;
    }

    @Override
    protected Row<ClusterActivity> row(@Nullable ClusterActivity element) {
        TextField title = new TextField(getTranslation("clusters.activity"));
        title.setMaxLength(ClusterActivity.LONGEST_TITLE);
        title.addClassName("wide");
        PartialDateField on = new PartialDateField("clusters.activity.on", "clusters.activity.on.help");
        dates.add(on);
        if (element != null) {
            title.setValue(element.title());
            on.show(element.on());
        }
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(title, on);
            }

            @Override
            public Optional<ClusterActivity> value() {
                return title.isEmpty() && on.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ClusterActivity(on.date(), title.getValue()));
            }
        };
    }
}
