package org.wego.city;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

/** The events in a city, and the studies and pilots that were made for it. */
@Component
@Order(20)
class CityInPrograms implements CityChapters {

    private final EventCalendar calendar;
    private final ProjectRegister projects;
    private final MessageSource texts;

    CityInPrograms(EventCalendar calendar, ProjectRegister projects, MessageSource texts) {
        this.calendar = calendar;
        this.projects = projects;
        this.texts = texts;
    }

    @Override
    public List<CityChapter> of(MemberId city) {
        return List.of(
                CityChapter.of(
                        text("programs.city.events"), calendar.in(city, CityChapter.TO_READ), CityInPrograms::event),
                CityChapter.of(text("programs.projects"), projects.of(city), project -> project(project, city)));
    }

    private static CityFact event(EventSummary event) {
        return new CityFact(event.dates(), event.title(), "", "events/" + event.id(), event.source());
    }

    private CityFact project(ProjectSummary project, MemberId city) {
        String others = project.cities().stream()
                .filter(it -> !city.equals(it.member()))
                .map(CityOnRecord::name)
                .collect(Collectors.joining(", "));
        return new CityFact(
                String.valueOf(project.year()),
                project.subject(),
                others.isEmpty() ? "" : text("programs.city.with", others),
                "projects/" + project.id(),
                project.source());
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
