package org.wego.programs.catalogue;

/** A strategic goal, a program or an activity in a list. */
public record ProgramSummary(ProgramId id, String name, PlanYears plan) {}
