package org.wego.ui.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.receivable.AccountStatement;
import org.wego.membership.receivable.AccountStatement.Kind;
import org.wego.membership.receivable.AccountStatement.Movement;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.print.AccountPrint;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;
import org.wego.words.Words;

/**
 * The account of a member or a person over a time, which stands in the address: opening, movements with the balance
 * after each, closing.
 */
final class AccountPanel extends Div {

    private final transient MemberAccounts accounts;
    private final transient AccountPrint print;
    private final transient Debtor owner;
    private final boolean staff;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final DayPicker from = filters.day("from", "payments.from");
    private final DayPicker to = filters.day("to", "payments.to");
    private final Panel panel = new Panel("payments.account.movements");
    private final Div content = new Div();
    private @Nullable ComboBox<MemberId> record;

    /** @param staff whether the reader may open payments */
    AccountPanel(MemberAccounts accounts, AccountPrint print, Debtor debtor, boolean staff) {
        this.accounts = accounts;
        this.print = print;
        owner = debtor;
        this.staff = staff;
        addClassName("stacked");
        panel.add(content);
        add(filters, panel);
    }

    /** Offers the accounts of records that were merged into the owner of this one. */
    AccountPanel with(Map<MemberId, String> records) {
        record = filters.choice(
                "record",
                "payments.account.record",
                List.copyOf(records.keySet()),
                it -> records.getOrDefault(it, it.toString()),
                MemberId::toString);
        return this;
    }

    void read(Location asked) {
        filters.read(asked);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first != null && last != null && first.isAfter(last)) {
            content.add(new Span(getTranslation("payments.account.backwards")));
            return;
        }
        accounts.of(shown(), first, last).ifPresent(this::show);
    }

    private Debtor shown() {
        return record == null || record.isEmpty() ? owner : Debtor.of(record.getValue());
    }

    private void show(AccountStatement statement) {
        List<Movement> movements = statement.movements();
        ListGrid<Movement> grid = new ListGrid<>();
        grid.day("payments.account.day", Movement::on);
        grid.wordsOrLink("payments.account.what", this::address, this::words).setFlexGrow(3);
        if (!staff) {
            grid.addComponentColumn(this::receipt)
                    .setHeader(getTranslation("payments.account.receipt"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.money("payments.account.amount", Movement::amount);
        grid.money("payments.account.balance", Movement::balance);
        grid.setItems(movements);
        grid.empty("payments.account.none").sizedFor(movements.size()).onPhone(0, 1, staff ? 2 : 3);
        content.add(
                line("payments.account.opening", statement.from(), statement.opening()),
                grid,
                line("payments.account.closing", statement.to(), statement.closing()),
                SheetDownload.link(
                        getTranslation("payments.account.pdf"),
                        "account-" + statement.to() + ".pdf",
                        () -> print.statement(statement.debtor(), statement.from(), statement.to())));
    }

    private Div line(String key, LocalDate day, Money amount) {
        Div line = new Div(new Span(getTranslation(key, Formats.date(day))), new Span(Formats.money(amount)));
        line.addClassName("panel-line");
        return line;
    }

    private String address(Movement movement) {
        InvoiceNumber invoice = movement.invoice();
        if (invoice != null) {
            return DeskAddress.invoice(invoice);
        }
        return staff ? DeskAddress.PAYMENTS + "/" + movement.document() : "";
    }

    /** What a member takes along of a payment, which only staff can open. */
    private Component receipt(Movement movement) {
        return IdInAddress.of(movement.document(), PaymentId::new)
                .filter(_ -> movement.kind() == Kind.PAYMENT)
                .<Component>map(payment -> SheetDownload.link(
                        getTranslation("payments.account.receipt"),
                        "receipt-" + movement.on() + ".pdf",
                        () -> print.receipt(payment)))
                .orElseGet(Span::new);
    }

    private String words(Movement movement) {
        String kind = getTranslation(Words.of(movement.kind()));
        return switch (movement.kind()) {
            case INVOICE -> kind + " " + movement.document();
            case CREDIT_NOTE -> getTranslation("payments.account.note.of", movement.document(), movement.invoice());
            case PAYMENT, REVERSAL -> kind;
        };
    }
}
