/**
 * How an organisation becomes a member: it applies, the Secretariat accepts what is complete, the body that the rules of
 * the day name decides, and approving makes the member, its people and its first invoice in one transaction.
 *
 * <p>{@link Applying} is what the applicant does, known by the secret in its link; {@link Joining} what the Secretariat
 * does, and the door by which a decision comes in. {@link ApplicationState} holds the table of transitions, package rule
 * who approves from which day on, package form what is filled in, package likeness whom an applicant may be already.
 */
@NullMarked
package org.wego.membership.joining;

import org.jspecify.annotations.NullMarked;
