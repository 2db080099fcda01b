package org.wego.ui.programs.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDirectory;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.programs.catalogue.ProgramSummary;
import org.wego.programs.event.Contributor.Role;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome.Problem;
import org.wego.programs.event.EventVenue;
import org.wego.ui.component.form.CityFields;
import org.wego.ui.component.form.Marks;
import org.wego.words.Words;

/** What is said of an event. */
final class EventFields extends Div {

    private static final Set<Problem> OF_THE_END = EnumSet.of(Problem.ENDS_BEFORE_BEGIN, Problem.LASTS_TOO_LONG);

    private final transient ProgramCatalogue catalogue;
    private final TextField title = new TextField(getTranslation("events.name"));
    private final Select<EventKind> kind = new Select<>();
    private final WhenFields when = new WhenFields();
    private final CityFields city;
    private final TextField venue = new TextField(getTranslation("events.venue"));
    private final Checkbox online = new Checkbox(getTranslation("events.online.tick"));
    private final TextField link = new TextField(getTranslation("events.link"));
    private final TextField coordinates = new TextField(getTranslation("events.coordinates"));
    private final ComboBox<ProgramSummary> program = new ComboBox<>(getTranslation("events.program"));
    private final TextArea description = new TextArea(getTranslation("events.description.label"));
    private final TextArea organisers = new TextArea(getTranslation("events.organisers"));
    private final TextArea partners = new TextArea(getTranslation("events.partners"));
    private final TextArea speakers = new TextArea(getTranslation("events.speakers"));
    private final TextArea timetable = new TextArea(getTranslation("events.timetable"));
    private final TextField source = new TextField(getTranslation("events.source"));
    private final transient Marks marks = new Marks();

    EventFields(MemberDirectory members, ProgramCatalogue catalogue) {
        this.catalogue = catalogue;
        city = new CityFields(members, "events.city");
        city.onCountry(when.zone()::propose);
        addClassName("event-fields");
        label();
        FormLayout about = form(title, kind, program);
        about.setColspan(title, 2);
        FormLayout where = form(city.member(), city.name(), city.country(), venue, coordinates, link, online);
        FormLayout what = form(description, organisers, partners, speakers, timetable, source);
        what.setColspan(description, 2);
        what.setColspan(source, 2);
        add(about, when, where, what);
        marks.at(title, Problem.NO_TITLE);
        marks.at(link, Problem.NO_ADDRESS);
        marks.at(program, Problem.NO_SUCH_PROGRAM);
        marks.at(timetable, Problem.SESSION_ON_OTHER_DAY, Problem.SESSION_WITHOUT_TITLE);
    }

    private static FormLayout form(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("36rem", 2));
        return form;
    }

    private void label() {
        title.setMaxLength(EventDraft.LONGEST_TITLE);
        kind.setLabel(getTranslation("events.kind"));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        kind.setValue(EventKind.TRAINING);
        program.setItems(programs());
        program.setItemLabelGenerator(ProgramSummary::name);
        program.setClearButtonVisible(true);
        venue.setMaxLength(EventDraft.LONGEST_TITLE);
        link.setPlaceholder(getTranslation("events.link.placeholder"));
        coordinates.setHelperText(getTranslation("events.coordinates.help"));
        coordinates.setErrorMessage(getTranslation("events.coordinates.unreadable"));
        description.setMaxLength(EventDraft.LONGEST_DESCRIPTION);
        description.setMinHeight("8rem");
        Stream.of(organisers, partners, speakers).forEach(it -> it.setHelperText(getTranslation("events.lines.help")));
        speakers.setHelperText(getTranslation("events.speakers.help"));
        timetable.setHelperText(getTranslation("events.timetable.help"));
        source.setMaxLength(EventDraft.LONGEST_SOURCE);
        source.setHelperText(getTranslation("events.source.help"));
    }

    /** What events can belong to, of the latest plan. */
    private List<ProgramSummary> programs() {
        return catalogue.plans().stream()
                .limit(1)
                .flatMap(plan -> catalogue.tree(plan).stream()
                        .flatMap(it -> it.withDescendants().stream())
                        .filter(it -> it.kind() != ProgramNode.Kind.STRATEGIC_GOAL)
                        .map(it -> new ProgramSummary(it.id(), it.name(), plan)))
                .toList();
    }

    /** Shows what is said. */
    void show(EventDraft said) {
        title.setValue(said.title());
        kind.setValue(said.kind());
        when.show(new When(said.begins(), said.ends(), said.hours()));
        if (said.city() != null) {
            city.show(said.city());
        }
        venue.setValue(said.venue().name());
        online.setValue(said.venue().online());
        link.setValue(said.venue().link());
        coordinates.setValue(said.venue().at() == null ? "" : said.venue().at().written());
        @Nullable ProgramId of = said.program();
        program.setValue(of == null ? null : catalogue.find(of).orElse(null));
        description.setValue(said.description());
        Arrays.stream(Role.values())
                .forEach(role -> area(role)
                        .setValue(ContributorText.written(said.contributors().stream()
                                .filter(it -> it.role() == role)
                                .toList())));
        timetable.setValue(TimetableText.written(said.timetable()));
        source.setValue(said.source());
    }

    /** What was filled in; empty if something cannot be read, which its field says then. */
    Optional<EventDraft> draft() {
        marks.clear();
        Optional<When> set = when.read();
        if (set.isEmpty()) {
            // what else is missing is said at once
            marks.say(title.getValue().isBlank() ? List.of(Problem.NO_TITLE) : List.of());
            return Optional.empty();
        }
        When at = set.get();
        TimetableText lines =
                TimetableText.read(timetable.getValue(), at.begins().earliest());
        if (lines.unreadable() > 0) {
            timetable.setErrorMessage(getTranslation("events.timetable.unreadable", lines.unreadable()));
            timetable.setInvalid(true);
            return Optional.empty();
        }
        Optional<Coordinates> point = Coordinates.read(coordinates.getValue());
        coordinates.setInvalid(point.isEmpty() && !coordinates.getValue().isBlank());
        if (coordinates.isInvalid()) {
            return Optional.empty();
        }
        @Nullable ProgramSummary of = program.getValue();
        return Optional.of(new EventDraft(
                title.getValue(),
                kind.getValue(),
                at.begins(),
                at.ends(),
                at.hours(),
                city.city(),
                new EventVenue(venue.getValue(), online.getValue(), link.getValue(), point.orElse(null)),
                of == null ? null : of.id(),
                Arrays.stream(Role.values())
                        .flatMap(role -> ContributorText.read(role, area(role).getValue()).stream())
                        .toList(),
                lines.sessions(),
                description.getValue(),
                source.getValue()));
    }

    /** Says at each field what is wrong with it; answers what has none, in words. */
    String mark(Collection<Problem> problems, EventDraft draft) {
        problems.stream().filter(OF_THE_END::contains).forEach(when::complainOfEnd);
        draft.gap().ifPresent(when::complainOf);
        return marks.say(problems.stream()
                .filter(it -> !OF_THE_END.contains(it) && it != Problem.NO_SUCH_TIME)
                .toList());
    }

    private TextArea area(Role role) {
        return switch (role) {
            case ORGANISER -> organisers;
            case PARTNER -> partners;
            case SPEAKER -> speakers;
        };
    }
}
