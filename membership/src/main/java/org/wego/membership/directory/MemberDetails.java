package org.wego.membership.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.register.MemberRecords.Recorded;

/**
 * What everybody may know of a member.
 *
 * @param profile without what is for staff only
 * @param series the figures of its size by year, newest first
 */
@NamedInterface
public record MemberDetails(MemberSummary summary, MemberProfile profile, Map<SizeKind, List<SizeFigure>> series) {

    /** What the audit calls members, and files that are kept with them. */
    static final String SUBJECT = "member";

    static MemberDetails of(Recorded member, LocalDate day) {
        MemberProfile profile =
                member.profile().draft().address(List.of()).notes("").profile();
        Map<SizeKind, List<SizeFigure>> series = new EnumMap<>(SizeKind.class);
        member.series()
                .forEach((kind, figures) -> series.put(
                        kind,
                        figures.stream()
                                .sorted(Comparator.comparingInt(SizeFigure::year)
                                        .reversed())
                                .toList()));
        MemberSummary summary = new MemberSummary(
                member.id(),
                profile.name(),
                profile.place(),
                profile.category(),
                profile.kind(),
                profile.country(),
                Region.of(profile.country()),
                profile.latitude(),
                profile.longitude(),
                profile.dates(),
                profile.dates().on(day, member.suspended()),
                SizeFigure.forYear(Integer.MAX_VALUE, member.series(SizeKind.POPULATION)));
        return new MemberDetails(summary, profile, series);
    }

    /** The same with what it was on an earlier day. */
    MemberDetails asItWas(MemberSummary then) {
        return new MemberDetails(
                then,
                profile.draft()
                        .name(then.name())
                        .category(then.category())
                        .joined(then.dates().joined())
                        .documented(then.dates().documented())
                        .left(then.dates().left())
                        .profile(),
                series);
    }

    /** Its other names. */
    public List<MemberName> names() {
        return profile.names();
    }

    /** Where its membership is known from. */
    public String source() {
        return profile.source();
    }

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
