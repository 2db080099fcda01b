package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.MemberBox;
import org.wego.words.Words;

/** An entry is begun: about which city and for which catalog; all else is written in its form. */
@Route(DeskAddress.NEW_ENTRY)
@RolesAllowed("MEMBER")
class EntryNewView extends Screen {

    private final transient EntryWriting writing;
    private final transient OwnMembers own;
    private final Select<CatalogKind> catalog = new Select<>();
    private final @Nullable MemberBox city;

    EntryNewView(EntryWriting writing, OwnMembers own, CurrentAccount account, MemberDirectory members) {
        super("writing.new");
        this.writing = writing;
        this.own = own;
        head().note("writing.new.note");
        catalog.setLabel(getTranslation("knowledge.field.catalog"));
        catalog.setItems(CatalogKind.values());
        catalog.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        catalog.setValue(CatalogKind.BEST_PRACTICES_JOURNAL);
        wide(catalog);
        Panel panel = new Panel("writing.new.what").spaced();
        city = account.is(Role.STAFF) ? new MemberBox(members) : null;
        if (city != null) {
            city.setLabel(getTranslation("knowledge.field.city"));
            wide(city);
            panel.add(city);
        }
        show(panel.with(catalog, Buttons.primary("writing.new.begin", this::begin)));
    }

    /** Names of cities and catalogs are read whole. */
    private static void wide(HasSize field) {
        field.setWidthFull();
        field.setMaxWidth("24rem");
    }

    private void begin() {
        chosen().flatMap(it -> writing.begin(it, catalog.getValue()))
                .ifPresentOrElse(
                        it -> UI.getCurrent().navigate(DeskAddress.entryEditor(it.id())),
                        () -> Notice.refused(getTranslation("writing.new.noCity")));
    }

    private Optional<MemberId> chosen() {
        return city == null
                ? own.chosen()
                : Optional.ofNullable(city.getValue()).map(MemberSummary::id);
    }
}
