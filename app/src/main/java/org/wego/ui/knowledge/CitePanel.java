package org.wego.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wego.knowledge.citation.CitationFormat;
import org.wego.knowledge.citation.Citations;
import org.wego.knowledge.citation.Reference;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.words.Words;

/** How entries are cited: to be copied, or to be saved for a program. */
final class CitePanel extends Div {

    private final transient List<Reference> references;

    CitePanel(List<Reference> references) {
        this.references = references;
        addClassName("cite-panel");
        String text = Citations.write(CitationFormat.TEXT, references).strip();
        text.lines().filter(it -> !it.isBlank()).limit(3).forEach(it -> add(new Paragraph(it)));
        Button copy = Buttons.plain("catalog.cite.copy", () -> Notice.done(getTranslation("catalog.cite.copied")));
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", text);
        Div files = new Div(copy);
        files.addClassName("take-along");
        for (CitationFormat format : List.of(CitationFormat.BIBTEX, CitationFormat.RIS, CitationFormat.CSL_JSON)) {
            files.add(new Anchor(download(format), getTranslation(Words.of(format))));
        }
        add(files);
    }

    private DownloadHandler download(CitationFormat format) {
        String name = references.size() == 1 ? references.getFirst().key() : "wego-knowledge";
        return event -> {
            event.setFileName(name + "." + format.extension());
            event.setContentType(format.mediaType() + ";charset=UTF-8");
            event.getOutputStream().write(Citations.write(format, references).getBytes(StandardCharsets.UTF_8));
        };
    }
}
