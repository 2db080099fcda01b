package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/**
 * Somebody to turn to at a member, and what for.
 *
 * @param version of the person, to be handed back with a change of it
 * @param servesOthers whether other members have the same contact
 */
@NamedInterface
public record MemberContact(Person person, int version, boolean servesOthers, Representation representation) {}
