package org.wego.knowledge.writing;

import org.springframework.modulith.NamedInterface;

/**
 * What a field said in one version and in a later one, for people to read; empty if it said nothing.
 *
 * @param field with the tag of its language, such as {@code body.ko}
 */
@NamedInterface
public record FieldChange(String field, String before, String after) {}
