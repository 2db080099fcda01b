package org.wego.knowledge.writing;

import org.springframework.modulith.NamedInterface;

/**
 * Two editors wrote the same field since it was read; what was saved first stays until one of them decides.
 *
 * @param field with the tag of its language, such as {@code body.ko}
 * @param theirs what stands there now, for people to read
 * @param mine what was to be saved
 */
@NamedInterface
public record FieldConflict(String field, String theirs, String mine) {}
