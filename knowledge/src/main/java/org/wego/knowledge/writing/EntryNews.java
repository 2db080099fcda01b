package org.wego.knowledge.writing;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;

/**
 * How far an entry is that its author works on or hears of.
 *
 * @param title empty if it has none yet
 * @param at since when
 * @param comments how many its reviewers made in their last review
 */
@NamedInterface
public record EntryNews(EntryId id, String title, EntryState state, Instant at, int comments) {}
