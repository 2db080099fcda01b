package org.wego;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;

/** What holds for the cities that a module has on record: they are its members, also those recorded before these came. */
public abstract class CitiesOnRecordContract {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MemberDirectory members;

    @Autowired
    StatementCount statements;

    @Autowired
    StartData memberStartData;

    /** What the module brings, in its order. */
    protected abstract List<StartData> records();

    /** Selects the names of the cities that have no member. */
    protected abstract String strangers();

    /** The cities on record that no document shows as a member. */
    protected List<String> knownStrangers() {
        return List.of();
    }

    /** What can be asked of a city. */
    protected abstract List<Function<MemberId, List<?>>> questions();

    /** The records first, as in a database of an earlier release. */
    @BeforeEach
    void recordTheCitiesBeforeTheMembersCome() {
        records().forEach(StartData::load);
        memberStartData.load();
    }

    @Test
    void noCityOfTheRecordsIsLeftWithoutItsMember() {
        assertThat(jdbc.sql(strangers()).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(knownStrangers());
    }

    @Test
    void everythingOfACityIsReadWithOneStatementEach() {
        MemberId seoul = city("Seoul", CountryCode.KR);

        assertThat(questions())
                .allSatisfy(
                        ask -> assertThat(statements.of(() -> ask.apply(seoul))).isOne());
    }

    @Test
    void nothingIsToldOfAMemberWithoutRecords() {
        MemberId nobody = MemberId.next();

        assertThat(questions()).allSatisfy(ask -> assertThat(ask.apply(nobody)).isEmpty());
    }

    /** The member of that name. */
    protected final MemberId city(String name, CountryCode country) {
        return Objects.requireNonNull(members.named(name, country).orNull());
    }
}
