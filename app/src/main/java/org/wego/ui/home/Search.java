package org.wego.ui.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramSummary;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.words.Formats;

/** Finds things of all modules by their names, as far as the account may see them. */
@Component
class Search {

    private final MemberDirectory members;
    private final InvoiceRegister invoices;
    private final ProgramCatalogue programs;
    private final EventCalendar events;
    private final EntryCatalog entries;
    private final CurrentAccount current;
    private final OwnMembers own;

    Search(
            MemberDirectory members,
            InvoiceRegister invoices,
            ProgramCatalogue programs,
            EventCalendar events,
            EntryCatalog entries,
            CurrentAccount current,
            OwnMembers own) {
        this.members = members;
        this.invoices = invoices;
        this.programs = programs;
        this.events = events;
        this.entries = entries;
        this.current = current;
        this.own = own;
    }

    /** What kind of thing was found, in the order in which kinds are shown. */
    enum Kind {
        MEMBER,
        INVOICE,
        PROGRAM,
        EVENT,
        ENTRY
    }

    /**
     * A thing that was found.
     *
     * @param remark tells things of one name apart
     * @param address where it is shown
     */
    record Hit(Kind kind, String name, String remark, String address) {}

    /**
     * What the text finds.
     *
     * @param most how many of each kind at most
     */
    List<Hit> find(String asked, int most) {
        List<Hit> hits = new ArrayList<>();
        members.find(MemberSearch.of(asked), 0, most).forEach(member -> hits.add(hit(member)));
        invoices(asked, most).forEach(invoice -> hits.add(hit(invoice)));
        programs.named(asked, most).forEach(program -> hits.add(hit(program)));
        events.titled(asked, most).forEach(event -> hits.add(hit(event)));
        entries.titled(asked, most).forEach(entry -> hits.add(hit(entry)));
        return hits;
    }

    private List<InvoiceSummary> invoices(String asked, int most) {
        if (current.is(Role.STAFF)) {
            return invoices.list(new InvoiceFilter(null, null, null, asked), 0, most);
        }
        return own.chosen()
                .map(member -> invoices.list(new InvoiceFilter(null, member, null, asked), 0, most))
                .orElse(List.of());
    }

    private static Hit hit(MemberSummary member) {
        String country = member.country() == null ? "" : Formats.country(member.country());
        return new Hit(Kind.MEMBER, member.label(), country, "desk/members/" + member.id());
    }

    private static Hit hit(InvoiceSummary invoice) {
        return new Hit(
                Kind.INVOICE,
                invoice.number().toString(),
                invoice.addressee() + " · " + Formats.money(invoice.total()),
                "desk/invoices/" + invoice.number());
    }

    private static Hit hit(ProgramSummary program) {
        return new Hit(Kind.PROGRAM, program.name(), program.plan().written(), "programs");
    }

    private static Hit hit(EventSummary event) {
        String year = String.valueOf(event.begins().earliest().getYear());
        return new Hit(Kind.EVENT, event.title(), event.dates(), "programs?year=" + year + "#events");
    }

    private static Hit hit(EntrySummary entry) {
        return new Hit(Kind.ENTRY, entry.text().title(), "", "knowledge/" + entry.id());
    }
}
