package org.wego.knowledge.writing;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * What a reviewer says of a field.
 *
 * @param round in which it was said, from 1
 * @param field with the tag of its language, such as {@code body.ko}; empty if it is about the whole
 */
@NamedInterface
public record ReviewComment(int round, String field, String said, String by, Instant at) {}
