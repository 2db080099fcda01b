package org.wego.membership.joining;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.joining.ApplicationState.Deed;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.MissingItem;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/** The application of an organisation to become a member. */
@Entity
@Table(schema = "membership", name = "application")
class Application implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Enumerated(EnumType.STRING)
    private MembershipCategory category;

    private String name;

    @Column(nullable = false)
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private CountryCode country;

    private String email;

    @Column(nullable = false)
    private String mailbox;

    private String place = "";
    private String otherNames = "";

    @Enumerated(EnumType.STRING)
    private @Nullable MemberKind kind;

    private String website = "";
    private String address = "";

    @Embedded
    @EmbeddedColumnNaming("size_%s")
    private @Nullable SizeFigure size;

    private int firstYear;

    @Embedded
    @EmbeddedColumnNaming("contact_%s")
    private ApplicationPart.Contact contact;

    @Embedded
    @EmbeddedColumnNaming("signatory_%s")
    private ApplicationPart.Signatory signatory = new ApplicationPart.Signatory("", "");

    private String statement = "";
    private Instant startedAt;
    private @Nullable Instant submittedAt;
    private Instant touchedAt;
    private @Nullable Instant warnedAt;

    @Embedded
    private @Nullable CommitteeDecision decision;

    private @Nullable UUID memberId;
    private @Nullable Integer invoiceYear;
    private @Nullable Integer invoiceSequence;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(StartApplication start, int firstYear, Instant now) {
        this.id = ApplicationId.next().value();
        this.state = ApplicationState.STARTED;
        this.category = Objects.requireNonNull(start.category());
        this.name = start.name();
        this.nameKey = NameKey.of(start.name());
        this.country = Objects.requireNonNull(start.country());
        this.email = start.email();
        this.mailbox = EmailAddress.mailbox(start.email());
        this.contact = new ApplicationPart.Contact("", "", start.email(), "");
        this.firstYear = firstYear;
        this.startedAt = now;
        this.touchedAt = now;
    }

    static Application start(StartApplication start, int firstYear, Instant now) {
        return new Application(start, firstYear, now);
    }

    /** Takes over a part of the form. */
    void write(ApplicationPart part, Instant now) {
        if (!state.isWithApplicant()) {
            throw new ApplicationNotInState(state, Deed.SUBMIT);
        }
        switch (part) {
            case ApplicationPart.Organisation organisation -> take(organisation);
            case ApplicationPart.Contact whom -> contact = whom;
            case ApplicationPart.Signatory who -> signatory = who;
            case ApplicationPart.Statement words -> statement = words.text();
        }
        touch(now);
    }

    private void take(ApplicationPart.Organisation organisation) {
        name = organisation.name();
        nameKey = NameKey.of(name);
        place = organisation.place();
        otherNames = String.join("\n", organisation.otherNames());
        kind = organisation.kind();
        website = organisation.website();
        address = String.join("\n", organisation.address());
        size = organisation.size();
        firstYear = organisation.firstYear();
    }

    /**
     * Takes it to its next state.
     *
     * @throws ApplicationNotInState if that cannot be done with it now
     */
    void take(Deed deed, Instant now) {
        state = state.after(deed).orElseThrow(() -> new ApplicationNotInState(state, deed));
        if (deed == Deed.SUBMIT) {
            submittedAt = now;
        }
        touch(now);
    }

    /** Notes what was decided about it, as long as the decision was not carried out. */
    void decide(CommitteeDecision noted, Instant now) {
        if (state != ApplicationState.ACCEPTED) {
            throw new ApplicationNotInState(state, Deed.APPROVE);
        }
        decision = noted;
        touch(now);
    }

    /** Has become a member. */
    void approve(MemberId member, @Nullable InvoiceNumber invoice, Instant now) {
        take(Deed.APPROVE, now);
        memberId = member.value();
        invoiceYear = invoice == null ? null : invoice.year();
        invoiceSequence = invoice == null ? null : invoice.sequence();
    }

    /** Somebody did something about it, so it does not lapse soon. */
    void touch(Instant now) {
        touchedAt = now;
        warnedAt = null;
    }

    /** The applicant is told that it lapses. */
    void warn(Instant now) {
        warnedAt = now;
    }

    /** Whether somebody who starts an application like this means this one. */
    boolean isOpenFor(StartApplication start) {
        return state.isOpen() && category == start.category() && country == start.country();
    }

    ApplicationId applicationId() {
        return new ApplicationId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    ApplicationState state() {
        return state;
    }

    Instant touchedAt() {
        return touchedAt;
    }

    @Nullable
    Instant warnedAt() {
        return warnedAt;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    /** As its applicant or the Secretariat sees it. */
    ApplicationDetails details(boolean documents) {
        Set<MissingItem> missing =
                MissingItem.of(category, organisation(), contact, signatory, !statement.isEmpty(), documents);
        return new ApplicationDetails(
                applicationId(),
                version(),
                state,
                category,
                country,
                email,
                organisation(),
                contact,
                signatory,
                new ApplicationPart.Statement(statement),
                missing,
                startedAt,
                submittedAt,
                touchedAt,
                decision,
                memberId == null ? null : new MemberId(memberId),
                invoice());
    }

    private ApplicationPart.Organisation organisation() {
        return new ApplicationPart.Organisation(
                name,
                place,
                otherNames.lines().toList(),
                kind,
                website,
                address.lines().toList(),
                size,
                firstYear);
    }

    @Nullable
    CommitteeDecision decision() {
        return decision;
    }

    private @Nullable InvoiceNumber invoice() {
        return invoiceYear == null || invoiceSequence == null ? null : new InvoiceNumber(invoiceYear, invoiceSequence);
    }

    /** What it says, part by part, for the audit. */
    RecordState record() {
        return RecordState.NONE
                .with("applicationState", state)
                .with("category", category)
                .with("name", name)
                .with("country", country)
                .with("email", email)
                .with("place", place)
                .with("otherNames", otherNames)
                .with("kind", kind)
                .with("website", website)
                .with("address", address)
                .with("size", size == null ? null : size.year() + ": " + size.value() + " (" + size.source() + ")")
                .with("firstYear", firstYear)
                .with("contact", String.join(", ", contact.name(), contact.role(), contact.email(), contact.phone()))
                .with("signatory", String.join(", ", signatory.name(), signatory.office()))
                .with("statement", statement)
                .with("decision", decision == null ? null : decision.words())
                .with("member", memberId)
                .with("invoice", invoice());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
