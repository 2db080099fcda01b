package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.part.CostBand;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.writing.ContentFields;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;

/** All that an entry says, in one long form with an index beside it. A text in another language is a panel more. */
final class EntryForm extends Div {

    private static final String LANGUAGES = "languages";
    private static final int GOALS = 17;

    private static final int LINE = 300;
    private static final int NOTE = 2_000;
    private static final int WORDS = 6_000;

    private final FieldMaker fields;
    private final Nav index = new Nav();
    private final Div panels = new Div();
    private final Div texts = new Div();
    private final Map<String, Panel> languages = new LinkedHashMap<>();
    private final LanguageChoice another;

    EntryForm(List<ClusterSummary> clusters, AttachedFiles images, AttachedFiles files, Runnable written) {
        fields = new FieldMaker(written);
        addClassName("writing-form");
        index.addClassName("writing-index");
        index.getElement().setAttribute("aria-label", getTranslation("writing.index"));
        panels.addClassName("writing-panels");
        texts.addClassName("writing-texts");
        add(index, panels);
        another = new LanguageChoice(it -> {
            language(it);
            written.run();
        });
        panels.add(texts, another);
        Panel facts = new Panel("writing.panel.facts");
        facts.addClassName("writing-short");
        indexed(facts.with(
                fields.choice("catalog", "knowledge.field.catalog", CatalogKind.values()),
                fields.choice("status", "knowledge.field.status", EntryStatus.values()),
                fields.year("year", "knowledge.field.year"),
                fields.year("endYear", "knowledge.field.endYear"),
                fields.several("clusters", "knowledge.field.clusters", clusters, ClusterSummary::name),
                fields.several(
                        "sdgs",
                        "knowledge.field.sdgs",
                        IntStream.rangeClosed(1, GOALS).boxed().toList(),
                        it -> "SDG " + it),
                fields.words("technologies", "knowledge.field.technologies", WORDS)));
        Panel story = new Panel("writing.panel.story");
        for (Section section : Section.values()) {
            story.add(fields.text(section.field(), "knowledge.field." + section.field(), 50, 250));
        }
        indexed(story);
        indexed(new Panel("writing.panel.results")
                .with(
                        fields.rows("results", "knowledge.field.results", PartRows.results()),
                        fields.choice("costBand", "knowledge.field.costBand", CostBand.values()),
                        fields.line("funding", "knowledge.field.funding", NOTE),
                        fields.rows("partners", "knowledge.field.partners", PartRows.partners())));
        indexed(new Panel("writing.panel.attachments")
                .with(
                        fields.attached("images", "knowledge.field.images", images),
                        fields.attached("files", "knowledge.field.files", files)));
        indexed(new Panel("writing.panel.sources")
                .with(
                        fields.rows("sources", "knowledge.field.sources", PartRows.sources()),
                        fields.rows("links", "knowledge.field.links", PartRows.links()),
                        fields.line("licence", "knowledge.field.licence", LINE),
                        fields.line("credit", "knowledge.field.credit", LINE)));
        indexed(new Panel("writing.panel.journal")
                .with(
                        fields.line("volume", "knowledge.field.volume", LINE),
                        fields.line("issue", "knowledge.field.issue", LINE),
                        fields.line("articleNumber", "knowledge.field.articleNumber", LINE)));
    }

    private void indexed(Panel panel) {
        panel.spaced();
        panels.add(panel);
        index(panel, panel.name(), Math.toIntExact(index.getChildren().count()));
    }

    private void index(Panel panel, String name, int place) {
        Button entry = Buttons.quiet("writing.go", name, () -> panel.scrollIntoView());
        entry.setText(name);
        index.addComponentAtIndex(place, entry);
    }

    private void language(String tag) {
        String end = "." + tag;
        Panel panel = new Panel("writing.panel.text", LanguageChoice.called(tag));
        panel.spaced()
                .with(
                        fields.line("title" + end, "knowledge.field.title", LINE),
                        fields.text("summary" + end, "knowledge.field.summary", 30, 80),
                        fields.text("body" + end, "knowledge.field.body", 300, 1_500),
                        fields.words("keywords" + end, "knowledge.field.keywords", WORDS));
        languages.put(tag, panel);
        texts.add(panel);
        index(panel, LanguageChoice.called(tag), languages.size() - 1);
        another.without(languages.keySet());
    }

    /** Shows what is on record; nobody has written anything then. */
    void show(ContentFields read) {
        fields.showing(() -> {
            List<String> tags = languages(read);
            (tags.isEmpty() ? List.of(ProblemPlace.USUAL_LANGUAGE) : tags)
                    .stream().filter(it -> !languages.containsKey(it)).forEach(this::language);
            fields.all().forEach(it -> it.show(read.value(it.name())));
        });
    }

    /** Shows what others wrote since, and leaves alone what is written here. */
    void take(ContentFields sent, ContentFields now, Set<String> disputed) {
        fields.showing(() -> {
            languages(now).stream().filter(it -> !languages.containsKey(it)).forEach(this::language);
            for (FormField<?> field : fields.all()) {
                Object theirs = now.value(field.name());
                if (!disputed.contains(field.name()) && !Objects.equals(sent.value(field.name()), theirs)) {
                    field.show(theirs);
                }
            }
        });
    }

    /**
     * What the form says over what was read.
     *
     * @param disputed fields of which others have written something else, which stay as they are on record
     */
    ContentFields over(ContentFields read, Set<String> disputed) {
        SequencedMap<String, Object> values = new LinkedHashMap<>(read.values());
        for (FormField<?> field : fields.all()) {
            if (!disputed.contains(field.name())) {
                Object value = field.written();
                if (value == null) {
                    values.remove(field.name());
                } else {
                    values.put(field.name(), value);
                }
            }
        }
        Set<String> tags = new LinkedHashSet<>(languages(read));
        languages.keySet().stream().filter(it -> isWritten(it, values)).forEach(tags::add);
        values.put(LANGUAGES, new ArrayList<>(tags));
        return new ContentFields(values);
    }

    /** A language in which nothing was written yet is none of the entry. */
    private static boolean isWritten(String tag, Map<String, Object> values) {
        return List.of("title.", "summary.", "body.").stream()
                .anyMatch(it -> !Objects.toString(values.get(it + tag), "").isBlank());
    }

    private static List<String> languages(ContentFields read) {
        return read.value(LANGUAGES) instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
    }

    /** What was typed, by the names of the fields. */
    Map<String, String> typed() {
        return fields.all().stream()
                .filter(FormField::isTyped)
                .collect(Collectors.toMap(
                        FormField::name, it -> Objects.toString(it.input().getValue(), "")));
    }

    Optional<FormField<?>> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    List<FormField<?>> all() {
        return List.copyOf(fields.all());
    }
}
