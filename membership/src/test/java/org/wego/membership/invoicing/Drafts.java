package org.wego.membership.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.organisation.MemberId;

/** Drafts as a fee run makes them. */
public final class Drafts {

    public static final Money SEOUL_FEE = Money.parse("USD 8500.00");

    private Drafts() {}

    static InvoiceDraft seoul(int year, MemberId member) {
        return of(
                year, member, "서울특별시 Seoul", List.of("110 Sejong-daero", "Jung-gu", "South Korea"), UUID.randomUUID());
    }

    static InvoiceDraft of(int year, MemberId member, String name, List<String> lines, UUID run) {
        return of(year, member, new Addressee(name, lines), SEOUL_FEE, run);
    }

    public static InvoiceDraft of(int year, MemberId member, Addressee to, Money fee, UUID run) {
        return InvoiceDraft.membershipFee(member, to, year, fee, reason(), UUID.randomUUID(), run);
    }

    public static List<InvoiceDraft> many(int year, int count) {
        UUID run = UUID.randomUUID();
        return IntStream.range(0, count)
                .mapToObj(i -> of(year, MemberId.next(), "City " + i, List.of("Town hall"), run))
                .toList();
    }

    /** Seoul in 2017 by the published table. */
    public static FeeReason reason() {
        return FeeReason.of(
                Fact.text(Subject.CATEGORY, "FULL"),
                Fact.text(Subject.SCHEDULE, "Published table of 2017"),
                Fact.figure(Subject.POPULATION, new BigDecimal("9776000"), 2017, "Seoul Metropolitan Government"),
                Fact.band(Subject.POPULATION_BAND, 7_000_000, 10_000_000L),
                Fact.figure(
                        Subject.GDP_PER_CAPITA,
                        new BigDecimal("36611.753"),
                        2015,
                        "IMF World Economic Outlook, April 2017"),
                Fact.band(Subject.GDP_BAND, 20_000, null));
    }

    /** The payment reference of an invoice, as it is printed. */
    public static String reference(InvoiceNumber number) {
        return PaymentReference.of(number).printed();
    }

    static Stream<InvoiceNumber> numbers(int year, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(sequence -> new InvoiceNumber(year, sequence));
    }
}
