package org.wego.ui.programs.event;

import java.util.List;
import java.util.stream.Collectors;
import org.wego.membership.text.CleanText;
import org.wego.programs.event.Contributor;

/** Who makes an event, as it is typed: a name on each line, and behind a dash what a speaker is. */
final class ContributorText {

    private static final String DASH = "\\s+[–—-]\\s+";

    private ContributorText() {}

    static List<Contributor> read(Contributor.Role role, String written) {
        return CleanText.lines(written)
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.split(DASH, 2))
                .map(it -> new Contributor(role, it[0], it.length > 1 ? it[1] : ""))
                .toList();
    }

    static String written(List<Contributor> contributors) {
        return contributors.stream()
                .map(it -> it.about().isEmpty() ? it.name() : it.name() + " – " + it.about())
                .collect(Collectors.joining("\n"));
    }
}
