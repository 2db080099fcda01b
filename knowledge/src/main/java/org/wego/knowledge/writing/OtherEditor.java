package org.wego.knowledge.writing;

import java.time.Instant;

/** Somebody else who has the entry open to write on it. */
record OtherEditor(String name, Instant since) {}
