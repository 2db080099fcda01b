package org.wego.membership.contact;

import org.wego.membership.organisation.MemberId;

/**
 * That a person is a contact of a member.
 *
 * @param version to be handed back with a change
 */
public record Representation(RepresentationId id, int version, PersonId person, MemberId member, Mandate mandate) {}
