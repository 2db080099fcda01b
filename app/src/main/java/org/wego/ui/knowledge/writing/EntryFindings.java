package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.writing.ReviewComment;
import org.wego.words.Words;

/** What is wrong with an entry and what reviewers said of it: at the fields that it is about, and here what is about none. */
final class EntryFindings extends Div {

    private static final Pattern ROW = Pattern.compile("(images|files|results|partners|links|sources)\\[(\\d+)].*");

    private final Div problems = new Div();
    private final Div said = new Div();

    EntryFindings() {
        problems.getElement().setAttribute("role", "alert");
        add(said, problems);
    }

    void show(List<EntryProblem> found, EntryForm form, EntryContent content) {
        problems.removeAll();
        form.all().forEach(it -> it.complain(null));
        if (!found.isEmpty()) {
            problems.add(new Paragraph(getTranslation("writing.problems", found.size())));
        }
        for (EntryProblem problem : found) {
            String why = why(problem);
            Optional<FormField<?>> field = form.field(ProblemPlace.in(problem.field(), content));
            field.ifPresentOrElse(
                    it -> it.complain(why), () -> problems.add(new Paragraph(problem.field() + ": " + why)));
        }
    }

    private String why(EntryProblem problem) {
        Matcher row = ROW.matcher(problem.field());
        if (problem.fault() != Fault.MISSING || !row.matches()) {
            return getTranslation(Words.of(problem.fault()), problem.value());
        }
        return row.group(1).matches("images|files")
                ? getTranslation("writing.attached.saying")
                : getTranslation("writing.row.unnamed", row.group(2));
    }

    /** Those of the last round: what was said before has been mended since. */
    void comments(List<ReviewComment> comments, EntryForm form) {
        said.removeAll();
        int last = comments.stream().mapToInt(ReviewComment::round).max().orElse(0);
        for (ReviewComment comment :
                comments.stream().filter(it -> it.round() == last).toList()) {
            Paragraph words = new Paragraph(getTranslation("writing.comment", comment.by(), comment.said()));
            words.addClassName("writing-comment");
            form.field(comment.field()).ifPresentOrElse(it -> it.below().add(words), () -> said.add(words));
        }
    }
}
