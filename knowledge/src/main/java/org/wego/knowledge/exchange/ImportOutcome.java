package org.wego.knowledge.exchange;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What came of an import, or would come of it.
 *
 * @param entries how many entries the file has
 * @param errors how much is wrong in all
 * @param findings the first of it, by line
 * @param ignored names of fields that nobody reads, the first of them
 * @param committed whether the entries are in
 */
@NamedInterface
public record ImportOutcome(
        long entries,
        long added,
        long changed,
        long unchanged,
        long errors,
        List<ImportFinding> findings,
        List<String> ignored,
        boolean committed) {}
