package org.wego.governance.statutes;

import java.util.List;
import org.wego.membership.organisation.CityOnRecord;

/**
 * The cities that hold offices in their own right.
 *
 * @param officers in any office but a seat of the committee
 * @param vicePresidents those of them that are Vice President Cities
 * @param committee in a seat of the Executive Committee
 */
public record Composition(
        List<CityOnRecord> officers, List<CityOnRecord> vicePresidents, List<CityOnRecord> committee) {}
