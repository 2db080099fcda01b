package org.wego.web.site.project;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.Indicator;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectPartner;
import org.wego.programs.project.ProjectState;
import org.wego.web.text.XmlText;

/** Writes a study or pilot as an activity of IATI 2.03, in the order that its schema asks for. */
final class IatiActivity {

    private static final String ISO_DATE = "iso-date";
    private static final String CODE = "code";
    private static final String TYPE = "type";
    private static final String ROLE = "role";

    private static final String LOCAL_GOVERNMENT = "11";
    private static final String MULTILATERAL = "40";
    private static final String ACTIVITY_WEB_PAGE = "A12";
    private static final String GENERAL = "1";
    private static final String OTHER = "4";
    private static final String PLANNED_START = "1";
    private static final String ACTUAL_START = "2";
    private static final String ACTUAL_END = "4";
    private static final String EXPENDITURE = "4";
    private static final String OUTCOME = "2";
    private static final String COUNT = "1";
    private static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final XmlText xml;
    private final IatiReporter reporter;
    private final ProjectDetails project;
    private final Map<MemberId, MemberSummary> members;

    /** @param members those of the cities that are on record */
    IatiActivity(XmlText xml, IatiReporter reporter, ProjectDetails project, Map<MemberId, MemberSummary> members) {
        this.xml = xml;
        this.reporter = reporter;
        this.project = project;
        this.members = members;
    }

    void write() {
        xml.open(
                "iati-activity",
                "last-updated-datetime",
                project.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.element("iati-identifier", reporter.reference() + "-" + project.id());
        xml.open("reporting-org", "ref", reporter.reference(), TYPE, MULTILATERAL);
        xml.element("narrative", reporter.name());
        xml.close();
        narrated("title", project.said().subject());
        descriptions();
        participants();
        xml.empty("activity-status", CODE, status(project.state()));
        dates();
        places();
        project.of(ProjectAmount.Kind.BUDGET).forEach(this::budget);
        project.of(ProjectAmount.Kind.SPENDING).forEach(this::expenditure);
        page();
        project.indicators().forEach(this::result);
        xml.close();
    }

    private void descriptions() {
        String problem = project.said().problem();
        narrated("description", problem.isEmpty() ? project.said().subject() : problem, TYPE, GENERAL);
        project.cities().stream()
                .filter(it -> !it.result().isEmpty())
                .forEach(it -> narrated("description", it.city().name() + ": " + it.result(), TYPE, OTHER));
    }

    /** The organisation itself answers for what it publishes; the cities carry it out. */
    private void participants() {
        narrated(
                "participating-org",
                reporter.name(),
                "ref",
                reporter.reference(),
                TYPE,
                MULTILATERAL,
                ROLE,
                role(ProjectPartner.Role.ACCOUNTABLE));
        project.cities()
                .forEach(it -> narrated(
                        "participating-org",
                        it.city().name(),
                        TYPE,
                        LOCAL_GOVERNMENT,
                        ROLE,
                        role(ProjectPartner.Role.IMPLEMENTING)));
        project.partners().forEach(it -> narrated("participating-org", it.name(), ROLE, role(it.role())));
    }

    /** What is known to a month or a year only is said so beside its first or last day. */
    private void dates() {
        List<PartialDate> begun = project.cities().stream()
                .map(CityWork::begins)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<PartialDate> ended = project.cities().stream()
                .map(CityWork::ends)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (begun.isEmpty()) {
            LocalDate first = LocalDate.of(project.said().year(), 1, 1);
            date(PLANNED_START, first, String.valueOf(project.said().year()));
        } else {
            date(ACTUAL_START, begun.getFirst().earliest(), unsure(begun.getFirst()));
        }
        boolean over = project.state() == ProjectState.DONE || project.state() == ProjectState.STOPPED;
        if (over && !ended.isEmpty()) {
            date(ACTUAL_END, ended.getLast().latest(), unsure(ended.getLast()));
        }
    }

    private void date(String type, LocalDate day, @Nullable String unsure) {
        if (unsure == null) {
            xml.empty("activity-date", TYPE, type, ISO_DATE, day.toString());
        } else {
            narrated("activity-date", unsure, TYPE, type, ISO_DATE, day.toString());
        }
    }

    private static @Nullable String unsure(PartialDate date) {
        return date.exact() ? null : date.written();
    }

    /** Countries by the share of the cities in them, where there are several. */
    private void places() {
        Map<CountryCode, Integer> countries = new EnumMap<>(CountryCode.class);
        project.cities().stream()
                .map(this::country)
                .filter(Objects::nonNull)
                .forEach(it -> countries.merge(it, 1, Integer::sum));
        int cities = countries.values().stream().mapToInt(Integer::intValue).sum();
        BigDecimal left = WHOLE;
        List<CountryCode> named = new ArrayList<>(countries.keySet());
        for (CountryCode country : named) {
            if (named.size() == 1) {
                xml.empty("recipient-country", CODE, country.getAlpha2());
            } else {
                BigDecimal share = country == named.getLast()
                        ? left
                        : WHOLE.multiply(BigDecimal.valueOf(countries.getOrDefault(country, 0)))
                                .divide(BigDecimal.valueOf(cities), 2, RoundingMode.HALF_UP);
                left = left.subtract(share);
                xml.empty("recipient-country", CODE, country.getAlpha2(), "percentage", share.toPlainString());
            }
        }
        project.cities().forEach(this::location);
    }

    private @Nullable CountryCode country(CityWork work) {
        MemberSummary member = member(work);
        return work.city().country() != null || member == null ? work.city().country() : member.country();
    }

    private @Nullable MemberSummary member(CityWork work) {
        return work.city().member() == null ? null : members.get(work.city().member());
    }

    private void location(CityWork work) {
        xml.begin("location");
        narrated("name", work.city().name());
        MemberSummary member = member(work);
        if (member != null && member.latitude() != null && member.longitude() != null) {
            xml.open("point", "srsName", WGS84);
            xml.element(
                    "pos",
                    member.latitude().toPlainString() + " " + member.longitude().toPlainString());
            xml.close();
        }
        xml.close();
    }

    private void budget(ProjectAmount amount) {
        xml.open("budget", TYPE, "1", "status", "1");
        period(amount.date());
        value(amount);
        xml.close();
    }

    private void expenditure(ProjectAmount amount) {
        xml.begin("transaction");
        xml.empty("transaction-type", CODE, EXPENDITURE);
        xml.empty("transaction-date", ISO_DATE, amount.date().latest().toString());
        value(amount);
        if (!amount.about().isEmpty()) {
            narrated("description", amount.about());
        }
        xml.close();
    }

    private void value(ProjectAmount amount) {
        xml.open(
                "value",
                "currency",
                amount.currency(),
                "value-date",
                amount.date().earliest().toString());
        xml.text(amount.money().getAmount().toPlainString());
        xml.close();
    }

    private void page() {
        xml.open("document-link", "url", reporter.page(project.id()), "format", "text/html");
        narrated("title", project.said().subject());
        xml.empty("category", CODE, ACTIVITY_WEB_PAGE);
        xml.close();
    }

    /** A baseline has a year in IATI: one without a known year is left out. */
    private void result(Indicator indicator) {
        xml.open("result", TYPE, OUTCOME);
        narrated("title", indicator.name());
        xml.open("indicator", "measure", COUNT);
        narrated("title", indicator.unit().isEmpty() ? indicator.name() : indicator.name() + ", " + indicator.unit());
        if (!indicator.source().isEmpty()) {
            narrated("description", indicator.source());
        }
        if (indicator.baseline() != null && indicator.baselineYear() != null) {
            xml.empty(
                    "baseline",
                    "year",
                    indicator.baselineYear().toString(),
                    "value",
                    indicator.baseline().toPlainString());
        }
        indicator.periods().forEach(this::measured);
        xml.close();
        xml.close();
    }

    private void measured(Indicator.Period period) {
        PartialDate on = period.on();
        if (on != null) {
            xml.begin("period");
            period(on);
            figure("target", period.target());
            figure("actual", period.actual());
            xml.close();
        }
    }

    private void figure(String element, @Nullable BigDecimal figure) {
        if (figure != null) {
            xml.empty(element, "value", figure.toPlainString());
        }
    }

    private void period(PartialDate on) {
        xml.empty("period-start", ISO_DATE, on.earliest().toString());
        xml.empty("period-end", ISO_DATE, on.latest().toString());
    }

    private void narrated(String element, String words, String... attributes) {
        xml.open(element, attributes);
        xml.element("narrative", words);
        xml.close();
    }

    private static String role(ProjectPartner.Role role) {
        return switch (role) {
            case FUNDING -> "1";
            case ACCOUNTABLE -> "2";
            case EXTENDING -> "3";
            case IMPLEMENTING -> "4";
        };
    }

    /** IATI has no word for a project whose state is unknown: it counts as over, since it is only documented. */
    private static String status(ProjectState state) {
        return switch (state) {
            case CALL, SELECTED -> "1";
            case RUNNING -> "2";
            case DONE, UNKNOWN -> "4";
            case STOPPED -> "5";
        };
    }
}
