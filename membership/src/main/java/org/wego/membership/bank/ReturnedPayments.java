package org.wego.membership.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceMentions;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.name.NameKey;
import org.wego.membership.payment.PaymentId;

/** Finds which payment it may be that came back. */
@Component
class ReturnedPayments {

    private static final int MOST = 200;
    private static final int TELLING = 6;
    private static final Set<Evidence> STRONG = EnumSet.of(Evidence.TRANSFER, Evidence.REFERENCE);

    private final JdbcClient jdbc;

    ReturnedPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For each entry the payments of that amount that nobody took back, the most likely first; a few statements for any
     * number of entries.
     */
    Map<BankEntryId, List<Proposal.TakeBack>> of(List<BankEntry> entries) {
        List<Candidate> candidates = entries.isEmpty() ? List.of() : candidates(entries);
        List<UUID> ids = candidates.stream().map(it -> it.id.value()).toList();
        Map<UUID, Set<String>> transfers = ids.isEmpty() ? Map.of() : transfers(ids);
        Map<UUID, Set<InvoiceNumber>> invoices = ids.isEmpty() ? Map.of() : invoices(ids);
        Map<BankEntryId, List<Proposal.TakeBack>> found = new HashMap<>();
        entries.forEach(it -> found.put(it.id(), proposals(it, candidates, transfers, invoices)));
        return found;
    }

    private static List<Proposal.TakeBack> proposals(
            BankEntry entry,
            List<Candidate> candidates,
            Map<UUID, Set<String>> transfers,
            Map<UUID, Set<InvoiceNumber>> invoices) {
        InvoiceMentions mentions = InvoiceMentions.in(entry.words());
        return candidates.stream()
                .filter(it -> it.fits(entry))
                .limit(MOST)
                .map(it -> it.proposal(
                        entry,
                        mentions,
                        transfers.getOrDefault(it.id.value(), Set.of()),
                        invoices.getOrDefault(it.id.value(), Set.of())))
                .sorted(Comparator.comparingInt(
                                (Proposal.TakeBack it) -> it.evidence().size())
                        .reversed()
                        .thenComparing(Proposal.TakeBack::receivedOn, Comparator.reverseOrder()))
                .toList();
    }

    /** The only payment to which a return says that it belongs. */
    Optional<PaymentId> sure(BankEntry entry) {
        List<Proposal.TakeBack> strong = of(List.of(entry)).getOrDefault(entry.id(), List.of()).stream()
                .filter(it -> it.evidence().stream().anyMatch(STRONG::contains))
                .toList();
        return entry.returned() && strong.size() == 1
                ? Optional.of(strong.getFirst().payment())
                : Optional.empty();
    }

    private List<Candidate> candidates(List<BankEntry> entries) {
        return jdbc.sql("""
                        select p.id, p.received_on, p.payer, p.currency, p.amount, p.bank_reference
                        from membership.payment p
                        where p.amount in (:amounts) and p.received_on <= :last and not exists (
                            select 1 from membership.payment_reversal r where r.payment_id = p.id)
                        order by p.received_on desc, p.id desc limit :most""")
                .param(
                        "amounts",
                        entries.stream()
                                .map(it -> it.amount().negate())
                                .distinct()
                                .toList())
                .param(
                        "last",
                        entries.stream()
                                .map(BankEntry::bookedOn)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                .param("most", MOST * entries.size())
                .query((row, _) -> new Candidate(
                        new PaymentId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        money(row.getString(4), row.getBigDecimal(5)),
                        row.getString(6)))
                .list();
    }

    private static Money money(String currency, BigDecimal amount) {
        return Money.of(CurrencyUnit.of(currency), amount, RoundingMode.UNNECESSARY);
    }

    /** What the entries that became the payments are known by. */
    private Map<UUID, Set<String>> transfers(List<UUID> payments) {
        Map<UUID, Set<String>> found = new HashMap<>();
        jdbc.sql("select payment_id, reference, end_to_end from membership.bank_entry where payment_id in (:ids)")
                .param("ids", payments)
                .query(row -> {
                    Set<String> known = found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>());
                    known.add(EntryIdentity.plain(row.getString(2)));
                    known.add(EntryIdentity.plain(row.getString(3)));
                });
        return found;
    }

    private Map<UUID, Set<InvoiceNumber>> invoices(List<UUID> payments) {
        Map<UUID, Set<InvoiceNumber>> found = new HashMap<>();
        jdbc.sql("""
                        select payment_id, fee_year, sequence from membership.allocation where payment_id in (:ids)
                        group by payment_id, fee_year, sequence having sum(amount) <> 0""").param("ids", payments).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>())
                    .add(new InvoiceNumber(row.getInt(2), row.getInt(3)));
        });
        return found;
    }

    private record Candidate(PaymentId id, LocalDate receivedOn, String payer, Money amount, String reference) {

        boolean fits(BankEntry entry) {
            return amount.getAmount().compareTo(entry.amount().negate()) == 0
                    && amount.getCurrencyUnit().getCode().equals(entry.currency())
                    && !receivedOn.isAfter(entry.bookedOn());
        }

        Proposal.TakeBack proposal(
                BankEntry entry, InvoiceMentions mentions, Set<String> transfers, Set<InvoiceNumber> invoices) {
            Set<Evidence> evidence = EnumSet.of(Evidence.AMOUNT);
            if (refersTo(entry, transfers)) {
                evidence.add(Evidence.TRANSFER);
            }
            if (mentions.byReference().stream().anyMatch(invoices::contains)) {
                evidence.add(Evidence.REFERENCE);
            }
            if (mentions.byNumber().stream().anyMatch(invoices::contains)) {
                evidence.add(Evidence.NUMBER);
            }
            if (!payer.isEmpty() && NameKey.of(entry.payer()).equals(NameKey.of(payer))) {
                evidence.add(Evidence.NAME);
            }
            return new Proposal.TakeBack(id, receivedOn, payer, amount, evidence);
        }

        /** Banks repeat the reference of the transfer, in its place or somewhere in the text. */
        private boolean refersTo(BankEntry entry, Set<String> transfers) {
            List<String> known = new ArrayList<>(transfers);
            known.add(EntryIdentity.plain(reference));
            String said = EntryIdentity.plain(entry.reference());
            String endToEnd = EntryIdentity.plain(entry.endToEnd());
            String text = EntryIdentity.plain(entry.text());
            return known.stream()
                    .filter(it -> !it.isEmpty())
                    .anyMatch(it ->
                            it.equals(said) || it.equals(endToEnd) || (it.length() >= TELLING && text.contains(it)));
        }
    }
}
