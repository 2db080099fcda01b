package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.wego.membership.account.AccountDirectory.Holder;

/** What reviewers are called, whom records name by their e-mail. */
record ReviewerNames(List<Holder> all) {

    Optional<Holder> find(String email) {
        return all.stream().filter(it -> it.email().equals(email)).findFirst();
    }

    /** The name; the e-mail of whoever is not there any more. */
    String of(String email) {
        return email.isEmpty()
                ? UI.getCurrent().getTranslation("writing.reviewer.none")
                : find(email).map(Holder::name).orElse(email);
    }
}
