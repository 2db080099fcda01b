package org.wego.knowledge.search.synonym;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Words and names that mean the same.
 *
 * @param words at least two
 */
@NamedInterface
public record SynonymGroup(UUID id, int version, List<String> words) {

    public SynonymGroup {
        words = words.stream().map(CleanText::line).toList();
    }
}
