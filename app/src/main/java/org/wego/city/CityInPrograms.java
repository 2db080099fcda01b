package org.wego.city;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
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

    private static CityFact project(ProjectSummary project, MemberId city) {
        return new CityFact(
                String.valueOf(project.year()),
                project.subject(),
                "",
                "projects/" + project.id(),
                project.source(),
                project.cities().stream()
                        .filter(it -> !city.equals(it.member()))
                        .toList());
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
