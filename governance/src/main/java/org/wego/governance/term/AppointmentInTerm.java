package org.wego.governance.term;

/** An appointment with the term it belongs to. */
public record AppointmentInTerm(TermSummary term, AppointmentDetails appointment) {}
