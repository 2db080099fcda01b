package org.wego.knowledge.writing;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** An entry with its review, and with what it said at each step so far, the oldest first. */
@NamedInterface
public record ReviewDetails(
        DraftDetails entry, Review review, List<ReviewComment> comments, List<KeptVersion> versions) {}
