package org.wego.ui.programs.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.map.MemberMap;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.IdInAddress;
import org.wego.programs.call.CallKeeping;
import org.wego.programs.call.CallRegister;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectRegister;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.WorldMapPanel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.ProjectAddress;
import org.wego.ui.component.form.FileList;
import org.wego.ui.component.history.ChangeHistory;
import org.wego.ui.programs.call.CallPanel;
import org.wego.words.Words;

/** A study or pilot with all that is on record of it; staff keep each part, members read. */
@Route(ProjectAddress.PROJECT)
@RolesAllowed("MEMBER")
@StyleSheet("styles/programs.css")
@StyleSheet("styles/projects.css")
class ProjectView extends Screen implements BeforeEnterObserver {

    private final transient ProjectRegister register;
    private final transient ProjectKeeping keeping;
    private final transient MemberDirectory members;
    private final transient StoredFiles files;
    private final transient CallRegister calls;
    private final transient CallKeeping calling;
    private final transient DraftDesk drafts;
    private final transient ChangeHistory history;
    private final transient MessageSource texts;
    private final transient Clock clock;
    private final boolean staff;
    private final boolean administrator;
    private transient @Nullable ProjectDesk desk;

    ProjectView(
            ProjectRegister register,
            ProjectKeeping keeping,
            MemberDirectory members,
            StoredFiles files,
            CallRegister calls,
            CallKeeping calling,
            DraftDesk drafts,
            ChangeHistory history,
            MessageSource texts,
            CurrentAccount current,
            Clock clock) {
        this.register = register;
        this.keeping = keeping;
        this.members = members;
        this.files = files;
        this.calls = calls;
        this.calling = calling;
        this.drafts = drafts;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
        staff = current.is(Role.STAFF);
        administrator = current.is(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = event.getRouteParameters()
                .get("project")
                .flatMap(it -> IdInAddress.of(it, ProjectId::new))
                .flatMap(register::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        desk = new ProjectDesk(register, keeping, project, this::show);
        show(project);
    }

    private void show(ProjectDetails project) {
        ProjectDesk now = Objects.requireNonNull(desk);
        head(project, now);
        List<Component> content = new ArrayList<>();
        if (!project.said().problem().isEmpty()) {
            content.add(new Panel("projects.problem")
                    .with(ProjectWords.said(project.said().problem())));
        }
        content.add(new CallPanel(calls, calling, files, project.id(), staff, clock, now::refresh));
        content.add(new CitiesPanel(now, drafts, members, staff));
        content.add(new IndicatorsPanel(now, staff));
        content.add(Panel.row(PartsPanels.milestones(now, staff), PartsPanels.partners(now, staff)));
        content.add(Panel.row(
                new MoneyPanel(now, staff),
                new Panel("projects.papers").with(FileList.shared(files, project.papers(), staff, clock.getZone()))));
        map(project, content);
        if (administrator) {
            content.add(history.of(List.of(project.id().value())));
        }
        show(content.toArray(Component[]::new));
    }

    private void map(ProjectDetails project, List<Component> content) {
        Set<MemberId> cities = project.cities().stream()
                .map(it -> it.city().member())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        MemberMap.of(texts, "", members.of(cities), Set.of(), DeskAddress::member)
                .ifPresent(it -> content.add(new WorldMapPanel("projects.map", it)));
    }

    private void head(ProjectDetails project, ProjectDesk now) {
        ProjectDraft said = project.said();
        head().titled(said.subject())
                .line(getTranslation("projects.of", getTranslation(Words.of(said.kind())), String.valueOf(said.year())))
                .facts(ProjectWords.state(project.state()));
        if (!said.link().isEmpty()) {
            head().facts(new Anchor(said.link(), said.link()));
        }
        if (!said.note().isEmpty()) {
            head().line(said.note());
        }
        if (!said.source().isEmpty()) {
            head().facts(new Span(getTranslation("projects.source.of", said.source())));
        }
        head().actions(Buttons.leading("projects.page", "projects/" + project.id()));
        if (staff) {
            head().actions(Buttons.plain(
                    "projects.edit",
                    () -> new ProjectDialog(
                                    now.project().said(),
                                    draft -> now.change((it, read) -> it.revise(read.id(), read.version(), draft)))
                            .open()));
        }
    }
}
