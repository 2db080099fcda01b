package org.wego.knowledge.writing;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Somebody else who has the entry open to write on it. */
@NamedInterface
public record OtherEditor(String name, Instant since) {}
