package org.wego.membership.register;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.wego.membership.name.MemberName;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.term.Term;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** An organisation that is, was or will be a member, with its names and figures. */
@Entity
@Table(schema = "membership", name = "member")
class Member implements Persistable<UUID> {

    /** How many members have their names or figures read together. */
    private static final int BLOCK = 500;

    private static final int LONGEST_SEARCH_KEY = 4000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameKey;

    @Column(nullable = false)
    private String searchKey;

    @Column(nullable = false)
    private String place;

    @Enumerated(EnumType.STRING)
    private MembershipCategory category;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable CountryCode country;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Region region;

    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;

    @Embedded
    @EmbeddedColumnNaming("joined_%s")
    private @Nullable PartialDate joined;

    @Embedded
    @EmbeddedColumnNaming("documented_%s")
    private @Nullable PartialDate documented;

    @Embedded
    @EmbeddedColumnNaming("left_%s")
    private @Nullable PartialDate left;

    @Column(nullable = false)
    private boolean suspended;

    @Column
    private @Nullable Long population;

    @Column
    private @Nullable Integer populationYear;

    @Column
    private @Nullable String populationSource;

    /** One line a line. */
    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String notes;

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @BatchSize(size = BLOCK)
    @CollectionTable(schema = "membership", name = "member_name", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "place")
    private List<MemberName> names = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = BLOCK)
    @CollectionTable(schema = "membership", name = "member_size", joinColumns = @JoinColumn(name = "member_id"))
    private Set<FigureInSeries> sizes = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    @SuppressWarnings("NullAway.Init")
    private Member(MemberId id, MemberProfile profile) {
        this.id = id.value();
        take(profile);
    }

    /**
     * A new member.
     *
     * @throws IllegalArgumentException if the profile has problems
     */
    static Member admit(MemberProfile profile) {
        return new Member(MemberId.next(), profile);
    }

    /**
     * Takes over what staff recorded anew.
     *
     * @throws IllegalArgumentException if the profile has problems
     */
    void revise(MemberProfile profile) {
        take(profile);
    }

    /** Keeps a copy of what its last term says. */
    void follow(Term last) {
        category = last.category();
        suspended = last.suspended();
        joined = last.stay().dates().joined();
        documented = last.stay().dates().documented();
        left = last.stay().dates().left();
    }

    /** Whether its rights rest, as of its last term. */
    boolean isSuspended() {
        return suspended;
    }

    /** Adds a figure to a series, in place of the one of that year if there is one. */
    void record(SizeKind series, SizeFigure figure) {
        FigureInSeries size = new FigureInSeries(series, figure.year(), figure.value(), figure.source());
        if (!sizes.contains(size)) {
            sizes.removeIf(it -> it.is(series, figure.year()));
            sizes.add(size);
        }
        noteNewestPopulation();
    }

    /** Takes a figure out of a series; answers whether it was there. */
    boolean withdraw(SizeKind series, int year) {
        boolean withdrawn = sizes.removeIf(it -> it.is(series, year));
        noteNewestPopulation();
        return withdrawn;
    }

    MemberId memberId() {
        return new MemberId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    MemberProfile profile() {
        return new MemberProfile(
                name,
                place,
                category,
                kind,
                country,
                latitude,
                longitude,
                new MembershipDates(joined, documented, left),
                names,
                address.lines().toList(),
                notes,
                source);
    }

    List<SizeFigure> series(SizeKind series) {
        return sizes.stream()
                .filter(it -> it.kind() == series)
                .map(FigureInSeries::figure)
                .toList();
    }

    /** The figure of a year; null if there is none. */
    @Nullable
    SizeFigure figure(SizeKind series, int year) {
        return sizes.stream()
                .filter(it -> it.is(series, year))
                .map(FigureInSeries::figure)
                .findFirst()
                .orElse(null);
    }

    /** Those of its figures in whose place such figures would be recorded. */
    Map<SizeKind, SizeFigure> figuresOfTheYears(Map<SizeKind, SizeFigure> figures) {
        Map<SizeKind, SizeFigure> found = new EnumMap<>(SizeKind.class);
        figures.forEach((series, figure) -> found.computeIfAbsent(series, _ -> figure(series, figure.year())));
        return found;
    }

    /** The record part by part as its history shows it, with this profile and with more figures. */
    List<FieldValue> stateWith(MemberProfile profile, Map<SizeKind, SizeFigure> figures) {
        List<FieldValue> state = new ArrayList<>(FieldValue.of(profile));
        for (SizeKind kind : SizeKind.values()) {
            state.add(FieldValue.of(kind, SizeFigure.with(series(kind), figures.get(kind))));
        }
        return state;
    }

    private void take(MemberProfile profile) {
        if (!profile.problems().isEmpty()) {
            throw new IllegalArgumentException("not a profile of a member: " + profile.problems());
        }
        name = profile.name();
        nameKey = NameKey.of(name);
        place = profile.place();
        category = profile.category();
        kind = profile.kind();
        country = profile.country();
        region = Region.of(country);
        latitude = profile.latitude();
        longitude = profile.longitude();
        joined = profile.dates().joined();
        documented = profile.dates().documented();
        left = profile.dates().left();
        address = String.join("\n", profile.address());
        notes = profile.notes();
        source = profile.source();
        if (!names.equals(profile.names())) {
            names.clear();
            names.addAll(profile.names());
        }
        searchKey = searchKey(profile);
    }

    static String searchKey(MemberProfile profile) {
        String key = NameKey.searchable(Stream.concat(
                Stream.of(profile.name()), profile.names().stream().map(MemberName::name)));
        return key.length() <= LONGEST_SEARCH_KEY ? key : key.substring(0, LONGEST_SEARCH_KEY);
    }

    private void noteNewestPopulation() {
        SizeFigure newest = SizeFigure.forYear(Integer.MAX_VALUE, series(SizeKind.POPULATION));
        population = newest == null ? null : newest.value();
        populationYear = newest == null ? null : newest.year();
        populationSource = newest == null ? null : newest.source();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
