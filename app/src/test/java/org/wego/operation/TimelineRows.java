package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;

/** The time line of a city that is renamed, and goes on as another record. */
final class TimelineRows {

    private TimelineRows() {}

    static void write(ApplicationContext house) {
        MemberDirectory directory = house.getBean(MemberDirectory.class);
        TermKeeping terms = house.getBean(TermKeeping.class);
        MemberId city =
                directory.find(MemberSearch.of("Pittsburgh"), 0, 1).getFirst().id();
        MemberId other =
                directory.find(MemberSearch.of("Nairobi"), 0, 1).getFirst().id();
        Grounds grounds = new Grounds("EC/2017/1", "letter");
        LocalDate day = LocalDate.of(2017, 12, 31);
        for (TermDeed deed :
                List.of(new TermDeed.Rename(day, "Steel City", grounds), new TermDeed.Merge(day, other, grounds))) {
            int version = terms.timeline(city).orElseThrow().version();
            assertThat(terms.carryOut(city, version, deed)).isEqualTo(new TermOutcome.Saved(city));
        }
    }
}
