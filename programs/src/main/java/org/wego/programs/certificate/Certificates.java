package org.wego.programs.certificate;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.programs.certificate.CertificateRows.Due;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventSummary;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationId;

/** Issues certificates to who attended, and withdraws those that were issued by mistake. */
@Service
@ForStaff
@NamedInterface
public class Certificates {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 16;
    private static final int BLOCK = 500;
    private static final int MOST_UNPRINTABLE = 100;

    private final CertificateRows rows;
    private final CertificatePrint print;
    private final EventCalendar calendar;
    private final ChangeReporting reporting;
    private final Clock clock;

    Certificates(
            CertificateRows rows,
            CertificatePrint print,
            EventCalendar calendar,
            ChangeReporting reporting,
            Clock clock) {
        this.rows = rows;
        this.print = print;
        this.calendar = calendar;
        this.reporting = reporting;
        this.clock = clock;
    }

    /**
     * What came of issuing.
     *
     * @param issued how many were
     * @param unprintable whose name cannot be printed, so that they have none
     */
    @NamedInterface
    public record Issued(int issued, List<Unprintable> unprintable) {}

    /**
     * A name that no font of ours has all signs of.
     *
     * @param sign the first such sign, with its code
     */
    @NamedInterface
    public record Unprintable(String name, String sign) {}

    /** Issues one to everybody who attended and has none; empty if there is no such event. */
    @Transactional
    public Optional<Issued> issue(EventId event) {
        return calendar.find(event).map(it -> issue(it.summary()));
    }

    private Issued issue(EventSummary event) {
        int issued = 0;
        List<Unprintable> unprintable = new ArrayList<>();
        List<Due> block = rows.due(event.id(), null, BLOCK);
        while (!block.isEmpty()) {
            for (Due due : block) {
                Optional<String> missing = PrintedText.missing(due.name());
                if (missing.isPresent()) {
                    unprintable.add(new Unprintable(due.name(), missing.get()));
                } else if (add(event, due)) {
                    issued++;
                }
            }
            block = rows.due(event.id(), block.getLast().registration(), BLOCK);
        }
        return new Issued(issued, unprintable.stream().limit(MOST_UNPRINTABLE).toList());
    }

    private boolean add(EventSummary event, Due due) {
        String city = event.city() == null ? "" : event.city().name();
        Certificate certificate = new Certificate(
                code(),
                due.registration(),
                due.name(),
                PrintedText.of(event.title()),
                event.dates(),
                PrintedText.of(city),
                LocalDate.now(clock),
                null,
                true);
        boolean added = rows.add(certificate);
        if (added) {
            report(due.registration(), due.name(), RecordState.NONE.with("certificate", certificate.issuedOn()));
        }
        return added;
    }

    /** The certificate of a registration. */
    public Optional<Certificate> find(RegistrationId registration) {
        return rows.of(registration);
    }

    /**
     * The certificate of a registration as a PDF file.
     *
     * @param addresses where certificates are checked, in front of their codes
     */
    public Optional<byte[]> pdf(RegistrationId registration, String addresses) {
        return rows.of(registration).map(it -> print.pdf(it, addresses + it.code()));
    }

    /** Withdraws a certificate; false if that was done before, nobody has it, or no reason is given. */
    @Transactional
    public boolean withdraw(RegistrationId registration, String reason) {
        String said = CleanText.line(reason);
        Optional<Certificate> found = rows.of(registration);
        if (said.isEmpty() || said.length() > Registration.LONGEST_REASON || found.isEmpty()) {
            return false;
        }
        boolean withdrawn = rows.withdraw(registration, LocalDate.now(clock), said);
        if (withdrawn) {
            report(
                    registration,
                    found.get().name(),
                    RecordState.NONE
                            .with("certificateWithdrawn", LocalDate.now(clock))
                            .with("reason", said));
        }
        return withdrawn;
    }

    private void report(RegistrationId registration, String name, RecordState now) {
        reporting.report(Registration.SUBJECT, registration.value(), name, RecordState.NONE, now);
    }

    private static String code() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
