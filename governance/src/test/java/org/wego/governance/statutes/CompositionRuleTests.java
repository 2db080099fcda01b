package org.wego.governance.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.governance.statutes.CompositionGap.CommitteeTooLarge;
import org.wego.governance.statutes.CompositionGap.NoCommitteeSeat;
import org.wego.governance.statutes.CompositionGap.TooFewVicePresidents;
import org.wego.membership.organisation.CityOnRecord;

class CompositionRuleTests {

    private static final CompositionRule RULE = new CompositionRule(20, 5, null, "statutes");

    @Test
    void asksForFiveVicePresidentsAndAtMostTwentyCommitteeCities() {
        List<CityOnRecord> committee = cities(20);
        List<CityOnRecord> vicePresidents = cities(5);
        assertThat(gaps(vicePresidents, committee)).isEmpty();

        vicePresidents.removeLast();
        assertThat(gaps(vicePresidents, committee)).containsExactly(new TooFewVicePresidents(4, 5));

        vicePresidents.add(city(21));
        committee.add(city(22));
        assertThat(gaps(vicePresidents, committee))
                .containsExactly(new CommitteeTooLarge(21, 20), new NoCommitteeSeat(city(21)));
    }

    private static List<CompositionGap> gaps(List<CityOnRecord> vicePresidents, List<CityOnRecord> committee) {
        return RULE.gaps(new Composition(vicePresidents, vicePresidents, committee));
    }

    private static List<CityOnRecord> cities(int number) {
        return new ArrayList<>(IntStream.rangeClosed(1, number)
                .mapToObj(CompositionRuleTests::city)
                .toList());
    }

    private static CityOnRecord city(int number) {
        return new CityOnRecord(null, "City " + number, CountryCode.KR);
    }
}
