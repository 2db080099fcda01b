package org.wego.programs.registration.rule;

import org.springframework.modulith.NamedInterface;

/** What somebody was asked and answered, in the words of that day. */
@NamedInterface
public record Answer(String question, String answer) {}
