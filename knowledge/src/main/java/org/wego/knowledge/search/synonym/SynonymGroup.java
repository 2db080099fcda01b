package org.wego.knowledge.search.synonym;

import java.util.List;
import java.util.UUID;

/**
 * Words and names that mean the same.
 *
 * @param words at least two
 */
public record SynonymGroup(UUID id, int version, List<String> words) {

    public SynonymGroup {
        words = List.copyOf(words);
    }
}
