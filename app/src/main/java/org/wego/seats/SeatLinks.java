package org.wego.seats;

import java.util.function.Function;
import org.wego.governance.office.Office;
import org.wego.membership.organisation.MemberId;

/**
 * Where the seats of a picture lead.
 *
 * @param city from a seat that a member holds
 * @param office from all others
 */
public record SeatLinks(Function<MemberId, String> city, Function<Office, String> office) {}
