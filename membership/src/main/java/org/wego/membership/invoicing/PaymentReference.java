package org.wego.membership.invoicing;

/**
 * A structured creditor reference (ISO 11649) made from the number of the invoice: payers' banks check its two check
 * digits (ISO 7064, modulus 97-10), and what they pass on leads back to the invoice without guessing.
 */
record PaymentReference(String value) {

    private static final int MODULUS = 97;

    /** The reference of an invoice: {@code RF} with check digits, then year and sequence without the hyphen. */
    static PaymentReference of(InvoiceNumber number) {
        String body = number.toString().replace("-", "");
        int check = MODULUS + 1 - remainder(body + "RF00");
        return new PaymentReference("RF" + (check < 10 ? "0" : "") + check + body);
    }

    /** Whether the check digits fit. */
    boolean holds() {
        return remainder(value.substring(4) + value.substring(0, 4)) == 1;
    }

    /** In groups of four, as it is printed. */
    String printed() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Letters count from A = 10 to Z = 35. */
    private static int remainder(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), Character.MAX_RADIX);
            remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % MODULUS;
        }
        return remainder;
    }
}
