package org.wego.membership.directory;

import java.util.List;
import org.wego.membership.organisation.MemberName;
import org.wego.membership.organisation.SizeFigure;

/**
 * What everybody may know of a member.
 *
 * @param names its other names
 * @param populations by year, newest first
 * @param employees likewise
 * @param source where its membership is known from
 */
public record MemberDetails(
        MemberSummary summary,
        List<MemberName> names,
        List<SizeFigure> populations,
        List<SizeFigure> employees,
        String source) {}
