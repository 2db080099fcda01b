package org.wego.membership.bank.read;

import org.springframework.modulith.NamedInterface;

/** In which form a bank says what moved. */
@NamedInterface("bank-read")
public enum BankFormat {
    CAMT_053,
    CAMT_054,
    MT940,
    TABLE
}
