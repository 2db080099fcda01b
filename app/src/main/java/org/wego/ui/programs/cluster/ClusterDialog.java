package org.wego.ui.programs.cluster;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.wego.programs.cluster.ClusterDetails;
import org.wego.programs.cluster.ClusterDraft;
import org.wego.programs.cluster.ClusterOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Asks what a cluster is about, and what it does. */
final class ClusterDialog extends AskingDialog {

    private final transient Function<ClusterDraft, ClusterOutcome> saving;
    private final TextArea about = new TextArea(getTranslation("clusters.about"));
    private final ActivitiesField activities = new ActivitiesField(getTranslation("clusters.activity.add"));

    ClusterDialog(ClusterDetails cluster, Function<ClusterDraft, ClusterOutcome> saving) {
        this.saving = saving;
        setHeaderTitle(getTranslation("clusters.edit.title", cluster.name()));
        setWidth("44rem");
        about.setValue(cluster.said().about());
        about.setMaxLength(ClusterDraft.LONGEST_ABOUT);
        about.setMinHeight("8rem");
        about.setWidthFull();
        activities.setLabel(getTranslation("clusters.activities"));
        activities.setValue(cluster.said().activities());
        activities.setWidthFull();
        add(about, activities);
        offer(getTranslation("clusters.save"), this::save);
    }

    private void save() {
        if (activities.isUnreadable()) {
            return;
        }
        ClusterOutcome outcome = saving.apply(new ClusterDraft(about.getValue(), activities.getValue()));
        if (outcome instanceof ClusterOutcome.Saved) {
            close();
        } else {
            refuse(ClusterWords.refusal(outcome));
        }
    }
}
