package org.wego.membership.bank;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.bank.read.BankFormat;

/**
 * A file that was taken in.
 *
 * @param entries how many transfers it has
 * @param fresh how many of them no file had before
 * @param booked how many of these became payments, by themselves or by a decision
 * @param returned how many are about payments that came back
 * @param waiting how many wait for somebody
 */
@NamedInterface
public record ReceivedBankFile(
        UUID id,
        String name,
        BankFormat format,
        int entries,
        int fresh,
        int booked,
        int returned,
        int waiting,
        String by,
        Instant at) {}
