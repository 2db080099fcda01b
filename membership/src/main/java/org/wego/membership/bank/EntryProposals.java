package org.wego.membership.bank;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.wego.membership.bank.MemberNames.Named;
import org.wego.membership.invoicing.InvoiceMentions;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.payment.Allocations;
import org.wego.membership.payment.OpenInvoice;
import org.wego.membership.payment.Share;

/** Says what entries may be, best first, as things are now; a few statements for any number of entries. */
@Component
class EntryProposals {

    private static final CurrencyUnit CURRENCY = CurrencyUnit.USD;
    private static final int MOST = 5;

    private final Allocations allocations;
    private final MemberNames names;
    private final ReturnedPayments returns;

    EntryProposals(Allocations allocations, MemberNames names, ReturnedPayments returns) {
        this.allocations = allocations;
        this.names = names;
        this.returns = returns;
    }

    Map<BankEntryId, List<Proposal>> of(List<BankEntry> entries) {
        Map<BankEntryId, List<Proposal>> proposals = new LinkedHashMap<>();
        List<BankEntry> incoming = new ArrayList<>();
        List<BankEntry> outgoing = new ArrayList<>();
        for (BankEntry entry : entries) {
            if (entry.state() != BankEntryState.WAITING) {
                proposals.put(entry.id(), List.of());
            } else if (entry.amount().signum() < 0) {
                outgoing.add(entry);
            } else if (isMoney(entry)) {
                incoming.add(entry);
            }
        }
        returns.of(outgoing)
                .forEach((entry, found) -> proposals.put(
                        entry,
                        found.stream().limit(MOST).map(it -> (Proposal) it).toList()));
        if (!incoming.isEmpty()) {
            proposals.putAll(new Question(incoming).answer());
        }
        return proposals;
    }

    /** Whether it can be booked at all: invoices are of one currency. */
    static boolean isMoney(BankEntry entry) {
        return entry.currency().equals(CURRENCY.getCode()) && Allocations.isMoney(entry.amount());
    }

    /** What is asked at once. */
    private final class Question {

        private final List<BankEntry> entries;
        private final Map<BankEntryId, InvoiceMentions> mentions;
        private final Map<InvoiceNumber, OpenInvoice> named;
        private final Map<String, Set<Debtor>> payers;
        private final Map<Debtor, List<OpenInvoice>> open;
        private final Map<Debtor, Named> debtors;

        private Question(List<BankEntry> entries) {
            this.entries = entries;
            mentions = entries.stream().collect(Collectors.toMap(BankEntry::id, it -> InvoiceMentions.in(it.words())));
            named = allocations.invoices(
                    mentions.values().stream().flatMap(it -> both(it).stream()).collect(Collectors.toSet()));
            payers = names.in(entries.stream().map(Question::payer).collect(Collectors.toSet()));
            Set<Debtor> all = new LinkedHashSet<>();
            named.values().forEach(it -> all.add(it.debtor()));
            payers.values().forEach(all::addAll);
            debtors = names.of(all);
            open = allocations.open(all, CURRENCY);
        }

        private static String payer(BankEntry entry) {
            return entry.payer().isEmpty() ? entry.text() : entry.payer();
        }

        private static Set<InvoiceNumber> both(InvoiceMentions mentions) {
            Set<InvoiceNumber> all = new LinkedHashSet<>(mentions.byReference());
            all.addAll(mentions.byNumber());
            return all;
        }

        private Map<BankEntryId, List<Proposal>> answer() {
            return entries.stream().collect(Collectors.toMap(BankEntry::id, this::proposals));
        }

        private List<Proposal> proposals(BankEntry entry) {
            Map<Debtor, Proposal.Pay> byDebtor = new HashMap<>();
            Map<Debtor, List<OpenInvoice>> meant = both(mentioned(entry)).stream()
                    .map(named::get)
                    .filter(it -> it != null)
                    .collect(Collectors.groupingBy(OpenInvoice::debtor, LinkedHashMap::new, Collectors.toList()));
            meant.forEach((debtor, invoices) -> byDebtor.put(debtor, pay(entry, debtor, invoices)));
            Collection<Debtor> alike = payers.getOrDefault(payer(entry), Set.of());
            alike.forEach(debtor -> byDebtor.computeIfAbsent(debtor, _ -> pay(entry, debtor, guess(entry, debtor))));
            return byDebtor.values().stream()
                    .sorted(Comparator.comparingInt(EntryProposals::weight).reversed())
                    .limit(MOST)
                    .map(it -> (Proposal) it)
                    .toList();
        }

        private InvoiceMentions mentioned(BankEntry entry) {
            return Objects.requireNonNull(mentions.get(entry.id()));
        }

        /** The invoice of which exactly this amount is open, or else all invoices of the debtor, by due date. */
        private List<OpenInvoice> guess(BankEntry entry, Debtor debtor) {
            List<OpenInvoice> all = open.getOrDefault(debtor, List.of());
            return all.stream()
                    .filter(it -> it.open().getAmount().compareTo(entry.amount()) == 0)
                    .findFirst()
                    .map(List::of)
                    .orElse(all);
        }

        private Proposal.Pay pay(BankEntry entry, Debtor debtor, List<OpenInvoice> invoices) {
            Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
            InvoiceMentions said = mentioned(entry);
            Set<InvoiceNumber> numbers =
                    invoices.stream().map(OpenInvoice::number).collect(Collectors.toSet());
            if (said.byReference().stream().anyMatch(numbers::contains)) {
                evidence.add(Evidence.REFERENCE);
            }
            if (said.byNumber().stream().anyMatch(numbers::contains)) {
                evidence.add(Evidence.NUMBER);
            }
            Money amount = Money.of(CURRENCY, entry.amount(), RoundingMode.UNNECESSARY);
            Money still = Money.zero(CURRENCY);
            Money left = amount;
            List<Share> shares = new ArrayList<>();
            for (OpenInvoice invoice : invoices) {
                still = still.plus(invoice.open());
                Money part = left.isGreaterThan(invoice.open()) ? invoice.open() : left;
                if (part.isPositive()) {
                    shares.add(new Share(invoice.number(), part.getAmount()));
                    left = left.minus(part);
                }
            }
            if (still.isEqual(amount)) {
                evidence.add(Evidence.AMOUNT);
            }
            Named named = debtors.get(debtor);
            if (named != null && named.isIn(payer(entry))) {
                evidence.add(Evidence.NAME);
            }
            return new Proposal.Pay(debtor, named == null ? "" : named.name(), shares, still, left, evidence);
        }
    }

    private static int weight(Proposal.Pay proposal) {
        return proposal.evidence().stream()
                .mapToInt(it -> switch (it) {
                    case REFERENCE -> 8;
                    case NUMBER -> 4;
                    case AMOUNT -> 2;
                    case NAME, TRANSFER -> 1;
                })
                .sum();
    }
}
