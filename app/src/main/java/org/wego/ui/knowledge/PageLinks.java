package org.wego.ui.knowledge;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchQuestion;

/** Leads through the pages of an answer. */
final class PageLinks extends Nav {

    private static final int BESIDE = 3;

    private PageLinks(int shown, int last, SearchQuestion question, Consumer<SearchQuestion> asking) {
        setAriaLabel(getTranslation("catalog.pages"));
        addClassName("chips");
        for (int page = Math.max(1, shown - BESIDE); page <= Math.min(last, shown + BESIDE); page++) {
            int offset = (page - 1) * question.limit();
            NativeButton number =
                    new NativeButton(String.valueOf(page), _ -> asking.accept(question.part(offset, question.limit())));
            if (page == shown) {
                number.getElement().setAttribute("aria-current", "page");
            }
            add(number);
        }
    }

    /** The links; none if one page holds all. */
    static Optional<PageLinks> of(SearchAnswer answer, Consumer<SearchQuestion> asking) {
        SearchQuestion question = answer.question();
        int reachable = Math.min(answer.total(), SearchQuestion.FARTHEST + question.limit());
        int last = (reachable + question.limit() - 1) / question.limit();
        return last < 2
                ? Optional.empty()
                : Optional.of(new PageLinks(question.offset() / question.limit() + 1, last, question, asking));
    }
}
