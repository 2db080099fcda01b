package org.wego.ui.directory;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.Finder;
import org.wego.words.Formats;

/** Finds members by any of their names. */
@Component
@Order(10)
class MemberFinder implements Finder {

    private final MemberDirectory directory;

    MemberFinder(MemberDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String title() {
        return "members.title";
    }

    @Override
    public String hint() {
        return "members.search.hint";
    }

    @Override
    public List<Hit> find(String asked, int most) {
        return directory.find(MemberSearch.of(asked), 0, most).stream()
                .map(MemberFinder::hit)
                .toList();
    }

    @Override
    public Optional<String> all(String asked) {
        return Optional.of(
                new Location(DeskAddress.MEMBERS, QueryParameters.of("q", asked)).getPathWithQueryParameters());
    }

    private static Hit hit(MemberSummary member) {
        String country = member.country() == null ? "" : Formats.country(member.country());
        return new Hit(member.label(), country, DeskAddress.member(member.id()));
    }
}
