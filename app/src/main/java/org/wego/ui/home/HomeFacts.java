package org.wego.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.wego.account.AccountAdministration;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunSummary;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.directory.MemberCounts;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Fact;
import org.wego.words.Formats;

/** The figures that matter to the account, each with the way to what it counts. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HomeFacts extends Div {

    HomeFacts(
            CurrentAccount current,
            OwnMembers members,
            MemberDirectory directory,
            FeeRuns runs,
            InvoiceRegister invoices,
            EconomicData economy,
            AccountAdministration accounts) {
        addClassName("facts");
        members.chosen().ifPresent(own -> {
            directory.details(own).ifPresent(details -> showOwn(details.summary()));
            showInvoicesOf(own, invoices);
        });
        showMembers(directory.counts());
        if (current.is(Role.STAFF)) {
            showRun(runs, economy);
            showInvoices(invoices);
            showEditions(economy);
        }
        if (current.is(Role.ADMIN) && !isEmpty()) {
            int count = accounts.count("");
            show(
                    Places.ACCOUNTS,
                    "",
                    new Fact(Formats.number(count), getTranslation("shell.home.accounts", count)),
                    getTranslation("shell.accounts"));
        }
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void showOwn(MemberSummary member) {
        show(
                Places.MY_CITY,
                "",
                new Fact(member.label(), getTranslation("categories.member." + member.category())),
                getTranslation("shell.home.own.open"));
    }

    private void showInvoicesOf(MemberId own, InvoiceRegister invoices) {
        InvoiceFilter filter = InvoiceFilter.of(own);
        List<InvoiceSummary> latest = invoices.list(filter, 0, 1);
        int count = invoices.count(filter);
        String meaning = latest.isEmpty()
                ? getTranslation("shell.home.ownInvoices.none")
                : getTranslation(
                        "shell.home.ownInvoices",
                        latest.getFirst().number(),
                        Formats.money(latest.getFirst().total()),
                        Formats.date(latest.getFirst().dueOn()),
                        count);
        show(
                Places.MY_INVOICES,
                "",
                new Fact(Formats.number(count), meaning),
                getTranslation("shell.home.ownInvoices.open"));
    }

    private void showMembers(MemberCounts counts) {
        if (counts.all() > 0) {
            show(
                    Places.MEMBERS,
                    "",
                    new Fact(
                            Formats.number(counts.all()),
                            getTranslation(
                                    "shell.home.members", counts.byCountry().size(), counts.all())),
                    getTranslation("shell.home.members.open"));
        }
    }

    private void showRun(FeeRuns runs, EconomicData economy) {
        List<FeeRunSummary> latest = runs.list(0, 1);
        if (!latest.isEmpty()) {
            FeeRunSummary run = latest.getFirst();
            show(
                    Places.RUNS,
                    "/" + run.id(),
                    new Fact(
                            Formats.money(run.amount()),
                            getTranslation(
                                    "shell.home.run",
                                    Integer.toString(run.year()),
                                    run.fees(),
                                    getTranslation("runs.state." + run.state()))),
                    getTranslation("shell.home.run.open"));
        } else if (economy.countEditions() > 0) {
            show(
                    Places.RUNS,
                    "",
                    new Fact(Integer.toString(runs.suggestedYear()), getTranslation("shell.home.run.none")),
                    getTranslation("shell.home.run.start"));
        }
    }

    private void showInvoices(InvoiceRegister invoices) {
        invoices.years().stream().findFirst().ifPresent(year -> {
            int count = invoices.count(InvoiceFilter.of(year));
            show(
                    Places.INVOICES,
                    "?year=" + year,
                    new Fact(
                            Formats.number(count),
                            getTranslation("shell.home.invoices", Integer.toString(year), count)),
                    getTranslation("shell.home.invoices.open"));
        });
    }

    private void showEditions(EconomicData economy) {
        int editions = economy.countEditions();
        if (editions > 0) {
            String latest = economy.editions(0, 1).getFirst().name();
            show(
                    Places.ECONOMY,
                    "",
                    new Fact(Formats.number(editions), getTranslation("shell.home.editions", editions, latest)),
                    getTranslation("shell.home.editions.all"));
        }
    }

    private void show(Places place, String within, Fact fact, String link) {
        place.path().ifPresent(path -> fact.leadingTo(path + within, link));
        add(fact);
    }
}
