package org.wego.programs.catalogue;

import org.springframework.modulith.NamedInterface;

/** A strategic goal, a program or an activity in a list. */
@NamedInterface
public record ProgramSummary(ProgramId id, String name, PlanYears plan) {}
