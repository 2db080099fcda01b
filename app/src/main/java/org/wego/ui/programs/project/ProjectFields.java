package org.wego.ui.programs.project;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Optional;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome.Problem;
import org.wego.ui.component.form.Marks;
import org.wego.ui.component.form.WholeNumber;
import org.wego.words.Words;

/** What is said of a study or pilot as a whole. */
final class ProjectFields extends FormLayout {

    private final TextField subject = new TextField(getTranslation("projects.subject"));
    private final Select<ProjectKind> kind = new Select<>();
    private final WholeNumber year = new WholeNumber(getTranslation("projects.year"));
    private final TextArea problem = new TextArea(getTranslation("projects.problem"));
    private final TextField link = new TextField(getTranslation("projects.link"));
    private final TextArea note = new TextArea(getTranslation("projects.remarks"));
    private final TextField source = new TextField(getTranslation("projects.source"));
    private final transient Marks marks = new Marks();

    ProjectFields() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        subject.setMaxLength(ProjectDraft.LONGEST_SUBJECT);
        kind.setLabel(getTranslation("projects.kind"));
        kind.setItems(ProjectKind.values());
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        kind.setValue(ProjectKind.PILOT);
        problem.setMaxLength(ProjectDraft.LONGEST_PROBLEM);
        problem.setHelperText(getTranslation("projects.problem.help"));
        problem.setMinHeight("6rem");
        link.setMaxLength(ProjectDraft.LONGEST_SOURCE);
        link.setPlaceholder(getTranslation("projects.link.placeholder"));
        note.setMaxLength(ProjectDraft.LONGEST_NOTE);
        source.setMaxLength(ProjectDraft.LONGEST_SOURCE);
        source.setHelperText(getTranslation("projects.source.help"));
        add(subject, kind, year, problem, link, note, source);
        setColspan(subject, 2);
        setColspan(problem, 2);
        setColspan(link, 2);
        setColspan(note, 2);
        setColspan(source, 2);
        marks.at(subject, Problem.NO_SUBJECT);
        marks.at(year, Problem.NO_YEAR);
        marks.at(link, Problem.NO_ADDRESS);
    }

    void show(ProjectDraft said) {
        subject.setValue(said.subject());
        kind.setValue(said.kind());
        year.setValue(said.year());
        problem.setValue(said.problem());
        link.setValue(said.link());
        note.setValue(said.note());
        source.setValue(said.source());
    }

    /** What was filled in; empty if there is no year that can be read, which its field says then. */
    Optional<ProjectDraft> draft() {
        marks.clear();
        String words = getTranslation(Words.of(Problem.NO_YEAR));
        if (year.refusesToBeRead(words) || year.isEmpty()) {
            year.setErrorMessage(words);
            year.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(new ProjectDraft(
                kind.getValue(),
                year.getValue(),
                subject.getValue(),
                problem.getValue(),
                link.getValue(),
                note.getValue(),
                source.getValue()));
    }

    /** Says at each field what is wrong with it; answers what has none, in words. */
    String mark(Collection<Problem> problems) {
        return marks.say(problems);
    }
}
