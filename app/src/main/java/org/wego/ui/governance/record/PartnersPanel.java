package org.wego.ui.governance.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.partner.PartnerDraft;
import org.wego.governance.partner.Partners;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Panel;
import org.wego.ui.component.list.ListGrid;
import org.wego.ui.governance.Sources;
import org.wego.ui.governance.keeping.Removal;

/** Whom the organisation works with, from when until when. */
final class PartnersPanel extends Panel {

    private final transient Partners partners;

    PartnersPanel(Partners partners) {
        super("governance.partners");
        this.partners = partners;
        addClassName("wide");
        actions(Buttons.quiet("governance.partners.new", () -> ask(null)));
        list();
    }

    private void ask(@Nullable Kept<PartnerDraft> partner) {
        new PartnerDialog(partners, partner, this::list).open();
    }

    private void list() {
        List<Kept<PartnerDraft>> known = partners.all();
        ListGrid<Kept<PartnerDraft>> grid = new ListGrid<>();
        grid.text("governance.partners.name", it -> it.said().name());
        grid.text("governance.partners.website", it -> it.said().website());
        grid.text("governance.days", it -> days(it.said().since(), it.said().until()));
        grid.longText("governance.term.note", it -> it.said().note());
        Sources.column(grid, it -> it.said().source());
        grid.menu("governance.deeds.header", this::deeds);
        grid.empty("governance.partners.none").sizedFor(known.size()).onPhone(0, 2, 5);
        grid.setItems(known);
        clear();
        add(grid);
    }

    private static String days(@Nullable PartialDate since, @Nullable PartialDate until) {
        return Stream.of(since == null ? "" : since.written(), until == null ? "" : "– " + until.written())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private DeedMenu deeds(Kept<PartnerDraft> partner) {
        return new DeedMenu(
                        getTranslation("governance.record.deeds", partner.said().name()))
                .offer("governance.correct", () -> ask(partner))
                .offer(
                        "governance.record.remove.do",
                        () -> Removal.ask(
                                partner.said().name(),
                                () -> partners.remove(partner.id(), new Edit(partner.version(), "")),
                                this::list));
    }
}
