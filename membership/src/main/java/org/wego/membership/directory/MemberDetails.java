package org.wego.membership.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;

/**
 * What everybody may know of a member.
 *
 * @param names its other names
 * @param series the figures of its size by year, newest first
 * @param source where its membership is known from
 */
@NamedInterface
public record MemberDetails(
        MemberSummary summary, List<MemberName> names, Map<SizeKind, List<SizeFigure>> series, String source) {

    /** What the audit calls members, and files that are kept with them. */
    static final String SUBJECT = "member";

    /** The record with which papers are kept that prove its dates. */
    public FileOwner papers() {
        return new FileOwner(SUBJECT, summary.id().value());
    }

    /** One series; empty if nothing is on record. */
    public List<SizeFigure> series(SizeKind kind) {
        return series.getOrDefault(kind, List.of());
    }

    /** The series worth showing: the one its fee depends on, or the population, and those that hold something. */
    public List<SizeKind> kinds() {
        SizeKind own = summary.category().size().orElse(SizeKind.POPULATION);
        return Arrays.stream(SizeKind.values())
                .filter(kind -> kind == own || !series(kind).isEmpty())
                .toList();
    }
}
