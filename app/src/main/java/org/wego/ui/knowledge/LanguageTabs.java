package org.wego.ui.knowledge;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.function.Consumer;
import org.wego.catalog.FacetWords;
import org.wego.knowledge.entry.EntryText;

/** The languages in which an entry can be read. */
final class LanguageTabs extends Tabs {

    LanguageTabs(List<EntryText> texts, EntryText shown, Consumer<String> choosing) {
        super(false);
        texts.forEach(it -> {
            Tab tab = MarkedWords.in(it.language(), new Tab(FacetWords.own(it.language())));
            add(tab);
            if (it.equals(shown)) {
                setSelectedTab(tab);
            }
        });
        getElement().setAttribute("aria-label", getTranslation("catalog.languages"));
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                choosing.accept(texts.get(getSelectedIndex()).language());
            }
        });
    }
}
