/**
 * The yearly fee run, from the gate that says who can be assessed and who cannot to the invoices: one object a year
 * that is previewed, confirmed, worked off in blocks, and can be left, cancelled and resumed. Every fee it sets is
 * frozen with all of its inputs.
 *
 * <p>In the order of a run: {@link FeeRuns#start} begins a {@link FeeRun} and wakes the {@link FeeRunMachine}, which
 * works in the background. {@link FeeRunPreview} has {@link FeeRunPass} take every member through the {@link Gate},
 * which asks the calculation of package fee; {@link Tally} makes totals and a fingerprint, {@link PreviewRows} keep who
 * is excluded. {@link FeeRunReads} shows the run and judges the fees of a page again as long as they are not frozen.
 * {@link FeeRuns#confirm} agrees to the fingerprint of what was seen and wakes the machine again. {@link FeeRunIssue}
 * takes all members through the same gate again, freezes each fee as an {@link Assessment}, and hands blocks of drafts
 * to package invoicing, which numbers them and posts them to the ledger. What a cancelled run leaves, {@link
 * Assessments} and {@link PreviewRows} take back a moment later.
 */
@NullMarked
package org.wego.membership.assessment;

import org.jspecify.annotations.NullMarked;
import org.wego.membership.assessment.gate.Gate;
