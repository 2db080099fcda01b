package org.wego.web.site.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.ApplicationAddress;
import org.wego.operation.IdInAddress;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;
import org.wego.web.copy.PublicPage;
import org.wego.web.copy.WrittenView;
import org.wego.web.text.XmlText;

/** Studies and pilots as activities of the International Aid Transparency Initiative, version 2.03. */
@Controller
@PublicPage
class IatiFiles {

    private static final String VERSION = "2.03";
    private static final String MEDIA_TYPE = "application/xml";

    private final ProjectRegister register;
    private final MemberDirectory members;
    private final OrganisationIdentity identity;
    private final ApplicationAddress address;
    private final MessageSource texts;
    private final String namespace;
    private final Clock clock;

    IatiFiles(
            ProjectRegister register,
            MemberDirectory members,
            OrganisationIdentity identity,
            ApplicationAddress address,
            MessageSource texts,
            @Value("${wego.harvest.namespace}") String namespace,
            Clock clock) {
        this.register = register;
        this.members = members;
        this.identity = identity;
        this.address = address;
        this.texts = texts;
        this.namespace = namespace;
        this.clock = clock;
    }

    @GetMapping("/projects/{id}.iati.xml")
    View one(@PathVariable String id) {
        return written(IdInAddress.of(id, ProjectId::new).flatMap(register::find).stream()
                .toList());
    }

    /** All of them, the latest first. */
    @GetMapping("/feeds/projects.iati.xml")
    View all() {
        return written(register.all());
    }

    /** A file has one activity or more; the same one until one of them changes. */
    private View written(List<ProjectDetails> projects) {
        Instant changed = projects.stream()
                .map(ProjectDetails::changedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        IatiReporter reporter = reporter();
        Map<MemberId, MemberSummary> cities = cities(projects);
        XmlText xml = new XmlText();
        xml.open(
                "iati-activities",
                "version",
                VERSION,
                "generated-datetime",
                changed.truncatedTo(ChronoUnit.SECONDS).toString());
        projects.forEach(it -> new IatiActivity(xml, reporter, it, cities).write());
        return new WrittenView(MEDIA_TYPE, xml.end(), null);
    }

    private IatiReporter reporter() {
        String name = identity.asOf(LocalDate.now(clock))
                .map(IdentityOnDay::name)
                .orElseGet(() -> texts.getMessage("oai.publisher", null, Locale.ENGLISH));
        return new IatiReporter(namespace, name, id -> address.of("/projects/" + id));
    }

    private Map<MemberId, MemberSummary> cities(List<ProjectDetails> projects) {
        return members
                .of(projects.stream()
                        .flatMap(it -> it.cities().stream())
                        .map(it -> it.city().member())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(MemberSummary::id, Function.identity()));
    }
}
