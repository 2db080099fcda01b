package org.wego.governance.organisation;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.governance.organisation.IdentityOutcome.Invalid;
import org.wego.governance.organisation.IdentityOutcome.KnownAlready;
import org.wego.governance.organisation.IdentityOutcome.NotKnown;
import org.wego.governance.organisation.IdentityOutcome.Saved;
import org.wego.governance.organisation.IdentityOutcome.Stale;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * Keeps the record of the organisation: invoices are sent under the name and address it holds, and say
 * where to pay as it does.
 */
@Service
@ForAdministrators
@NamedInterface
public class IdentityRecord {

    /** There is one organisation. */
    private static final Constraint ONLY_ONE = Constraint.named("identity_only_one");

    private static final Pattern WEBSITE = Pattern.compile("(https?://)?[^\\s/:]+\\.\\S+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_SOURCE = 500;

    private final Identities identities;
    private final TransactionTemplate transaction;
    private final ChangeReporting reporting;

    IdentityRecord(Identities identities, TransactionTemplate transaction, ChangeReporting reporting) {
        this.identities = identities;
        this.transaction = transaction;
        this.reporting = reporting;
    }

    /** Records the organisation on a system that does not know it yet. */
    public IdentityOutcome found(FoundOrganisation command) {
        Set<Field> wrong = wrong(command.secretariat());
        wrong.addAll(wrong(command.name(), command.source()));
        if (command.foundingCities() < 1) {
            wrong.add(Field.CITIES);
        }
        if (command.founded().isAfter(Year.from(command.since()))) {
            wrong.add(Field.FOUNDED);
        }
        if (!wrong.isEmpty()) {
            return new Invalid(wrong);
        }
        try {
            return transaction.execute(_ -> {
                if (identities.count() > 0) {
                    return new KnownAlready();
                }
                Identity identity = Identity.found(
                        PartialDate.year(command.founded()),
                        command.foundingCities(),
                        command.secretariat(),
                        command.source());
                identity.name(command.name(), PartialDate.day(command.since()), null, command.source());
                identities.save(identity);
                report(identity, RecordState.NONE);
                return new Saved();
            });
        } catch (DataIntegrityViolationException another) {
            ONLY_ONE.requireBrokenBy(another);
            return new KnownAlready();
        }
    }

    /**
     * Gives a new name from a day on, which must follow the day of the present one.
     *
     * @param read the present name as it was read
     */
    public IdentityOutcome rename(String read, String name, LocalDate since, String source) {
        return change(identity -> Optional.of(read).equals(identity.name()), identity -> {
            Set<Field> wrong = wrong(CleanText.line(name), CleanText.line(source));
            if (!identity.mayBeNamedFrom(since)) {
                wrong.add(Field.SINCE);
            }
            if (wrong.isEmpty()) {
                identity.name(CleanText.line(name), PartialDate.day(since), null, CleanText.line(source));
            }
            return wrong;
        });
    }

    /**
     * Changes how the secretariat is reached. Invoices issued before keep the address they were sent under.
     *
     * @param read how it was reached when the change was begun
     */
    public IdentityOutcome move(Secretariat read, Secretariat to) {
        return change(identity -> read.equals(identity.secretariat()), identity -> {
            Set<Field> wrong = wrong(to);
            if (wrong.isEmpty()) {
                identity.move(to);
            }
            return wrong;
        });
    }

    /**
     * Changes what invoices say about where to pay. Those issued before keep what they said.
     *
     * @param read the instructions as they were when the change was begun
     */
    public IdentityOutcome payTo(PaymentInstructions read, PaymentInstructions instructions) {
        return change(identity -> read.equals(identity.payment()), identity -> {
            if (!instructions.fit() || !PrintedText.isPrintable(instructions.text())) {
                return Set.of(Field.PAYMENT);
            }
            identity.payTo(instructions);
            return Set.of();
        });
    }

    /**
     * States from a day on what the organisation is for. A day before that of the latest version is refused; on
     * the same day the version is replaced.
     *
     * @param read the sentences of the latest version as they were read
     */
    public IdentityOutcome restate(List<String> read, StatementDraft said) {
        return change(identity -> read.equals(identity.stated(said.kind())), identity -> {
            Set<Field> wrong = EnumSet.noneOf(Field.class);
            if (!said.fits()) {
                wrong.add(Field.WORDING);
            }
            if (!identity.mayBeStatedFrom(said.kind(), said.since())) {
                wrong.add(Field.SINCE);
            }
            check(Field.SOURCE, said.source(), LONGEST_SOURCE, wrong);
            if (wrong.isEmpty()) {
                identity.restate(said);
            }
            return wrong;
        });
    }

    /** Changes what is still as it was read; of two at once the second is told. */
    private IdentityOutcome change(Predicate<Identity> asRead, Function<Identity, Set<Field>> change) {
        try {
            return transaction.execute(_ -> {
                Optional<Identity> identity = identities.findFirstBy();
                if (identity.isEmpty()) {
                    return new NotKnown();
                }
                if (!asRead.test(identity.get())) {
                    return new Stale();
                }
                RecordState before = identity.get().state();
                Set<Field> wrong = change.apply(identity.get());
                if (!wrong.isEmpty()) {
                    return new Invalid(wrong);
                }
                report(identity.get(), before);
                return new Saved();
            });
        } catch (OptimisticLockingFailureException second) {
            return new Stale();
        }
    }

    private void report(Identity identity, RecordState before) {
        reporting.report("organisation", identity.id(), identity.name().orElse(""), before, identity.state());
    }

    private static Set<Field> wrong(String name, String source) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        check(Field.NAME, name, LONGEST_NAME, wrong);
        check(Field.SOURCE, source, LONGEST_SOURCE, wrong);
        return wrong;
    }

    private static Set<Field> wrong(Secretariat secretariat) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        check(Field.ADDRESS, secretariat.address(), LONGEST_TEXT, wrong);
        check(Field.PHONE, secretariat.phone(), LONGEST_PHONE, wrong);
        check(Field.WEBSITE, secretariat.website(), LONGEST_TEXT, wrong);
        if (!WEBSITE.matcher(secretariat.website()).matches()) {
            wrong.add(Field.WEBSITE);
        }
        if (!EmailAddress.isOne(secretariat.email()) || !PrintedText.isPrintable(secretariat.email())) {
            wrong.add(Field.EMAIL);
        }
        return wrong;
    }

    private static void check(Field field, String value, int longest, Set<Field> wrong) {
        boolean unprintable = field.isPrinted() && !PrintedText.isPrintable(value);
        if (value.isEmpty() || value.length() > longest || unprintable) {
            wrong.add(field);
        }
    }
}
