package org.wego.programs.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.mail.MailWriter;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventSheet;
import org.wego.programs.event.EventSummary;
import org.wego.programs.registration.RegistrationState.Deed;

/**
 * Writes to people who register, in the transaction of what they are told. What is said of the event, the link and the file
 * for calendars are added when a mail leaves, so that it says what holds then and no secret lies in the outbox.
 */
@Component
class RegistrationLetters implements MailWriter {

    private static final String TEMPLATE = "registration";

    /** What calendars take over beside such a mail. */
    private static final Set<Letter> WITH_CALENDAR = Set.of(
            Letter.INVITED,
            Letter.APPROVED,
            Letter.CONFIRMED,
            Letter.PROMOTED,
            Letter.CHANGED,
            Letter.EVENT_CANCELLED,
            Letter.REMINDER);

    private final RegistrationLinks links;
    private final EventCalendar calendar;
    private final ObjectProvider<EventSheet> sheet;
    private final ObjectProvider<MailOutbox> outbox;

    /** What people are written about; each has its words. */
    enum Letter {
        /** The application has arrived. */
        RECEIVED,
        INVITED,
        APPROVED,
        CONFIRMED,
        WAITING,
        /** A seat has become free. */
        PROMOTED,
        DECLINED,
        CANCELLED,
        /** An invitation was not answered in time. */
        EXPIRED,
        /** The event is on other days or at another place. */
        CHANGED,
        EVENT_CANCELLED,
        /** It is tomorrow. */
        REMINDER,
        /** It was yesterday: what was it like? */
        THANKS,
        /** The Secretariat says something. */
        MESSAGE;

        /** What somebody is told about a deed; nothing about what happens at the door. */
        static Optional<Letter> about(Deed deed, RegistrationState now) {
            return switch (deed) {
                case REGISTER, APPLY, INVITE, APPROVE -> Optional.of(of(now));
                case CONFIRM -> Optional.of(CONFIRMED);
                case PROMOTE -> Optional.of(PROMOTED);
                case CANCEL -> Optional.of(CANCELLED);
                case DECLINE -> Optional.of(DECLINED);
                case EXPIRE -> Optional.of(EXPIRED);
                case CHECK_IN, UNDO, MISS -> Optional.empty();
            };
        }

        /** What somebody is told who is in that state. */
        static Letter of(RegistrationState state) {
            return switch (state) {
                case INVITED -> INVITED;
                case APPLIED -> RECEIVED;
                case APPROVED -> APPROVED;
                case WAITING -> WAITING;
                case CONFIRMED, ATTENDED, NO_SHOW -> CONFIRMED;
                case CANCELLED -> CANCELLED;
                case DECLINED -> DECLINED;
            };
        }
    }

    RegistrationLetters(
            RegistrationLinks links,
            EventCalendar calendar,
            ObjectProvider<EventSheet> sheet,
            ObjectProvider<MailOutbox> outbox) {
        this.links = links;
        this.calendar = calendar;
        this.sheet = sheet;
        this.outbox = outbox;
    }

    /** Tells what has become of a registration. */
    void put(Registration registration, Letter letter, String title, String words) {
        outbox.ifAvailable(
                it -> it.put(mail(registration, letter, title, words, Integer.toString(registration.version()))));
    }

    /** Tells people who have just registered for one event what they have now. */
    void welcome(List<Registration> added, String title) {
        List<Mail> mails = added.stream()
                .map(it -> mail(it, Letter.of(it.state()), title, "", Integer.toString(it.version())))
                .toList();
        outbox.ifAvailable(it -> it.put(mails));
    }

    /**
     * Tells many people of one event something.
     *
     * @param key tells it from all else that they are told
     */
    void put(List<Registration> registrations, Letter letter, String title, String words, String key) {
        List<Mail> mails = registrations.stream()
                .map(it -> mail(it, letter, title, words, key))
                .toList();
        outbox.ifAvailable(it -> it.put(mails));
    }

    private static Mail mail(Registration registration, Letter letter, String title, String words, String key) {
        Map<String, String> values = new HashMap<>();
        values.put("letter", letter.name());
        values.put("event", title);
        values.put("words", words);
        LocalDate answerBy = registration.answerBy();
        values.put("answerBy", answerBy == null ? "" : PartialDate.day(answerBy).written());
        return new Mail(
                "registration/" + registration.id() + "/" + letter + "/" + key,
                new Mail.Recipient(registration.name(), registration.email()),
                TEMPLATE,
                Locale.ENGLISH,
                values,
                List.of(),
                registration.id() + " " + registration.event());
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    /** Each has a link of its own, and all of them work. */
    @Override
    public boolean mayComeTwice() {
        return true;
    }

    /** Nobody is written to about an event that is no longer there. */
    @Override
    @Transactional
    public Optional<MailAddition> addition(Mail mail) {
        String[] about = mail.reference().split(" ", -1);
        return calendar.find(new EventId(UUID.fromString(about[1])))
                .map(event -> addition(event, new RegistrationId(UUID.fromString(about[0])), letter(mail)));
    }

    private static Letter letter(Mail mail) {
        return Letter.valueOf(mail.values().getOrDefault("letter", ""));
    }

    private MailAddition addition(EventDetails event, RegistrationId registration, Letter letter) {
        EventSummary summary = event.summary();
        Map<String, String> values = Map.of(
                "path",
                "/registrations/" + links.make(registration),
                "dates",
                summary.dates(),
                "hours",
                summary.hours() == null ? "" : summary.hours().written(),
                "place",
                place(summary),
                "link",
                summary.venue().link());
        @Nullable EventSheet there = sheet.getIfAvailable();
        return new MailAddition(
                values,
                there == null || !WITH_CALENDAR.contains(letter)
                        ? List.of()
                        : List.of(new MailAddition.File(
                                "event.ics", "text/calendar; charset=UTF-8", () -> there.of(summary))));
    }

    private static String place(EventSummary event) {
        String venue = event.venue().name();
        String city = event.city() == null ? "" : event.city().name();
        return venue.isEmpty() || city.isEmpty() ? venue + city : venue + ", " + city;
    }
}
