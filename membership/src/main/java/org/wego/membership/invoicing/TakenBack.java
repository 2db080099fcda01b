package org.wego.membership.invoicing;

/** Which invoices stand no more, as statements say it that read an invoice {@code i}. */
public final class TakenBack {

    /** Credit notes have taken off all of it. */
    public static final String CONDITION = """
            coalesce((select sum(a.amount) >= i.total from membership.allocation a
                      where a.fee_year = i.fee_year and a.sequence = i.sequence and a.credit_year is not null), false)""";

    private TakenBack() {}

    /** Of what is noted of e-mails {@code s}: not that it is to be printed, once it stands no more. */
    public static String orSent() {
        return "(s.state <> 'NO_ADDRESS' or not " + CONDITION + ")";
    }
}
