package org.wego.ui.component.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.term.TermId;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.reading.ReadingListId;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.contact.PersonId;
import org.wego.membership.economy.EditionId;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeScheduleId;

/**
 * Where the screens are that other parts of the desk lead to, each written once; what an address names has its type. A
 * screen that nobody else leads to keeps its address to itself.
 */
public final class DeskAddress {

    public static final String HOME = "desk";
    public static final String SEARCH = HOME + "/search";
    public static final String OWN_ACCOUNT = HOME + "/account";
    public static final String MEMBERS = HOME + "/members";
    public static final String NEW_MEMBER = MEMBERS + "/new";
    public static final String MEMBER_IMPORT = MEMBERS + "/import";
    public static final String MEMBER = MEMBERS + "/:member";
    public static final String MEMBER_EDITOR = MEMBER + "/edit";
    public static final String PEOPLE = HOME + "/people";
    public static final String MY_CITY = HOME + "/my-city";
    public static final String MY_INVOICES = HOME + "/my-invoices";
    public static final String MY_ACCOUNT = HOME + "/my-account";
    public static final String MEMBER_ACCOUNT = MEMBER + "/account";

    public static final String FEE_SCHEDULES = HOME + "/fees";
    public static final String FEE_SCHEDULE = FEE_SCHEDULES + "/:schedule";
    public static final String FEE_SCHEDULE_EDITOR = FEE_SCHEDULE + "/edit";
    public static final String NEW_FEE_SCHEDULE = FEE_SCHEDULES + "/new/:category";
    public static final String CONCESSIONS = HOME + "/concessions";
    public static final String FEE_RUNS = HOME + "/fee-runs";
    public static final String INVOICES = HOME + "/invoices";
    public static final String PAYMENTS = HOME + "/payments";
    public static final String NEW_PAYMENT = PAYMENTS + "/new";
    public static final String APPLICATIONS = HOME + "/applications";
    public static final String RECEIVABLES = HOME + "/receivables";
    public static final String BANK = HOME + "/bank";
    public static final String REMINDERS = HOME + "/reminders";

    public static final String EDITIONS = HOME + "/economy";
    public static final String EDITION_IMPORT = EDITIONS + "/import";
    public static final String COUNTRY_MAPPINGS = EDITIONS + "/countries";
    public static final String EDITION = EDITIONS + "/editions";

    public static final String GOVERNANCE = HOME + "/governance";
    public static final String TERMS = GOVERNANCE + "/terms";
    public static final String TERM = TERMS + "/:term";
    public static final String NEW_TERM = TERMS + "/new";
    public static final String STATUTES = GOVERNANCE + "/statutes";
    public static final String REGIONAL_OFFICES = GOVERNANCE + "/regional-offices";
    public static final String ORGANISATION = GOVERNANCE + "/organisation";
    public static final String MEETINGS = GOVERNANCE + "/meetings";
    public static final String NEW_MEETING = MEETINGS + "/new";
    public static final String MEETING = MEETINGS + "/:meeting";
    public static final String MEETING_EDITOR = MEETING + "/edit";
    public static final String RESOLUTIONS = GOVERNANCE + "/resolutions";

    public static final String KNOWLEDGE = HOME + "/knowledge";
    public static final String ENTRY = KNOWLEDGE + "/:entry";
    public static final String COMPARISON = KNOWLEDGE + "/compare";
    public static final String READING_LISTS = KNOWLEDGE + "/lists";
    public static final String SYNONYMS = KNOWLEDGE + "/synonyms";
    public static final String READING_LIST = READING_LISTS + "/:list";

    public static final String NEW_ENTRY = KNOWLEDGE + "/new";
    public static final String ENTRY_EDITOR = ENTRY + "/edit";
    public static final String MY_PRACTICES = HOME + "/my-practices";
    public static final String REVIEWS = HOME + "/reviews";

    public static final String ACCOUNTS = HOME + "/administration/accounts";
    public static final String AUDIT = HOME + "/administration/audit";
    public static final String JOURNAL = HOME + "/administration/journal";
    public static final String MAIL = HOME + "/administration/mail";

    private DeskAddress() {}

    /** The page of a member. */
    public static String member(MemberId id) {
        return MEMBERS + "/" + id;
    }

    /** Where a member is edited. */
    public static String memberEditor(MemberId id) {
        return member(id) + "/edit";
    }

    /** The page of a person. */
    public static String person(PersonId id) {
        return PEOPLE + "/" + id;
    }

    /** The page of a fee schedule. */
    public static String feeSchedule(FeeScheduleId id) {
        return FEE_SCHEDULES + "/" + id;
    }

    /** Where a fee schedule is edited. */
    public static String feeScheduleEditor(FeeScheduleId id) {
        return feeSchedule(id) + "/edit";
    }

    /** Where the next fee schedule of a category is written. */
    public static String newFeeSchedule(MembershipCategory category) {
        return FEE_SCHEDULES + "/new/" + category;
    }

    /** The concessions of a member. */
    public static String concessionsOf(MemberId member) {
        return CONCESSIONS + "?member=" + member;
    }

    /** The page of a fee run. */
    public static String feeRun(FeeRunId id) {
        return FEE_RUNS + "/" + id;
    }

    /** The page of an invoice. */
    public static String invoice(InvoiceNumber number) {
        return INVOICES + "/" + number;
    }

    /** The invoices of a fee run. */
    public static String invoicesOf(FeeRunId run) {
        return INVOICES + "?run=" + run;
    }

    /** The invoices of a member. */
    public static String invoicesOf(MemberId member) {
        return INVOICES + "?member=" + member;
    }

    /** The page of an edition of economic data. */
    public static String edition(EditionId id) {
        return EDITION + "/" + id;
    }

    /** Who governs on a day. */
    public static String governanceOn(LocalDate day) {
        return GOVERNANCE + "?asOf=" + day;
    }

    /** The page of an entry of the catalogs. */
    public static String entry(EntryId id) {
        return KNOWLEDGE + "/" + id;
    }

    /** Entries side by side. */
    public static String comparison(Collection<EntryId> entries) {
        return COMPARISON + entries.stream().map(it -> "entry=" + it).collect(Collectors.joining("&", "?", ""));
    }

    /** A reading list of the account. */
    public static String readingList(ReadingListId id) {
        return READING_LISTS + "/" + id;
    }

    /** Where a term of office is edited. */
    public static String term(TermId id) {
        return TERMS + "/" + id.value();
    }

    /** Where the term after another one is drafted. */
    public static String termAfter(TermId id) {
        return NEW_TERM + "?after=" + id.value();
    }

    /** The page of a meeting. */
    public static String meeting(MeetingId id) {
        return MEETINGS + "/" + id;
    }

    /** Where a meeting is edited. */
    public static String meetingEditor(MeetingId id) {
        return meeting(id) + "/edit";
    }

    /** What was decided, searched for these words. */
    public static String resolutionsOf(String words) {
        return RESOLUTIONS + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Where an entry of the catalogs is written. */
    public static String entryEditor(EntryId id) {
        return entry(id) + "/edit";
    }
}
