package org.wego.web.site.event;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.calendar.CalendarFile;
import org.wego.operation.ApplicationAddress;
import org.wego.operation.IdInAddress;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.catalogue.ProgramSummary;
import org.wego.programs.event.Contributor.Role;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.web.copy.PublicPage;
import org.wego.web.copy.WrittenView;
import org.wego.web.file.ReadablePapers;
import org.wego.words.Words;

/** An event: what, when, where, by whom; its timetable and its papers, and the file that a calendar takes. */
@Controller
@PublicPage
class EventPage {

    private final EventCalendar calendar;
    private final ProgramCatalogue catalogue;
    private final EventRegistration registration;
    private final ReadablePapers papers;
    private final MessageSource texts;
    private final CalendarFile ical;
    private final ApplicationAddress address;
    private final Clock clock;

    EventPage(
            EventCalendar calendar,
            ProgramCatalogue catalogue,
            EventRegistration registration,
            ReadablePapers papers,
            ApplicationAddress address,
            MessageSource texts,
            Clock clock) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.registration = registration;
        this.papers = papers;
        this.texts = texts;
        this.ical = new CalendarFile(address, texts);
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/events/{id}")
    String event(@PathVariable String id, HttpServletRequest request, Model model) {
        EventDetails event = find(id);
        @Nullable ProgramId program = event.summary().program();
        String programName = program == null
                ? ""
                : catalogue.find(program).map(ProgramSummary::name).orElse("");
        model.addAttribute("event", event);
        model.addAttribute("summary", event.summary());
        model.addAttribute("state", event.summary().stateOn(LocalDate.now(clock)));
        model.addAttribute("program", programName);
        model.addAttribute("organisers", event.in(Role.ORGANISER));
        model.addAttribute("partners", event.in(Role.PARTNER));
        model.addAttribute("speakers", event.in(Role.SPEAKER));
        addRegistration(event.id(), model);
        model.addAttribute("papers", papers.of(event.papers(), request));
        model.addAttribute("linkedData", EventLinkedData.of(event, address.of("/events/" + event.id())));
        model.addAttribute("head", "site/event/event-head");
        return "site/event/event";
    }

    private void addRegistration(EventId event, Model model) {
        Optional<EventOpening> opening =
                registration.opening(event).filter(it -> it.rules().mode() != RegistrationMode.NONE);
        Optional<EventOpening.Closed> closed = opening.flatMap(it -> it.closed(LocalDate.now(clock), false));
        model.addAttribute("registers", opening.isPresent() && closed.isEmpty());
        model.addAttribute(
                "seats",
                opening.map(it -> closed.map(reason -> texts.getMessage(Words.of(reason), null, Locale.ENGLISH))
                                .orElseGet(() -> seats(it)))
                        .orElse(null));
    }

    private String seats(EventOpening opening) {
        @Nullable Integer free = opening.free();
        return free == null
                ? texts.getMessage("registrations.site.open", null, Locale.ENGLISH)
                : texts.getMessage(
                        free > 0 ? "registrations.site.free" : "registrations.site.full",
                        new Object[] {free},
                        Locale.ENGLISH);
    }

    @GetMapping("/events/{id}.ics")
    WrittenView calendar(@PathVariable String id) {
        EventDetails event = find(id);
        return new WrittenView(
                CalendarFile.MEDIA_TYPE,
                ical.of(event.summary().title(), List.of(event.summary())),
                "event-" + event.id() + ".ics");
    }

    @GetMapping("/events/{id}/papers/{paper}")
    void paper(
            @PathVariable String id,
            @PathVariable String paper,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        papers.send(find(id).papers(), paper, request, response);
    }

    private EventDetails find(String written) {
        return IdInAddress.of(written, EventId::new)
                .flatMap(calendar::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
