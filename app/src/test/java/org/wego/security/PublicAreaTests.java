package org.wego.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.wego.WegoTest;

@WegoTest
class PublicAreaTests {

    private static final PublicArea EVENTS = PublicArea.reading("/events/**").inMenu(20, "site.nav", "site.skip");
    private static final PublicArea AWARDS = PublicArea.reading("/awards").inMenu(20, "site.nav", "site.skip");
    private static final PublicArea BALLOTS = PublicArea.reading("/ballots").inMenu(10, "site.nav", "site.skip");

    @Autowired
    List<PublicArea> areas;

    @Autowired
    MessageSource texts;

    @Test
    void areInTheMenuInTheOrderThatTheySayHoweverTheyAreFound() {
        assertThat(PublicArea.menu(List.of(EVENTS, AWARDS, BALLOTS, PublicArea.reading("/imprint"))))
                .isEqualTo(PublicArea.menu(List.of(BALLOTS, EVENTS, PublicArea.reading("/imprint"), AWARDS)))
                .extracting(PublicArea.Entry::path)
                .containsExactly("/ballots", "/awards", "/events");
        assertThat(PublicArea.menu(areas))
                .extracting(PublicArea.Entry::path)
                .containsExactly("/members", "/governance", "/programs", "/knowledge", "/calculator");
    }

    @Test
    void haveTheirWordsInTheBundles() {
        assertThat(PublicArea.menu(areas))
                .allSatisfy(entry -> assertThat(List.of(entry.name(), entry.about()))
                        .allSatisfy(key -> assertThat(texts.getMessage(key, null, Locale.ENGLISH))
                                .isNotBlank()));
    }

    @Test
    void areRefusedIfTwoHaveOnePath() {
        assertThatThrownBy(() -> PublicArea.menu(List.of(AWARDS, PublicArea.reading("/awards"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two public areas have the path /awards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/**", "/api/**", "members", "/members/", "/members/{id}", "/Members", "/members/*"})
    void areNoMoreThanAPageAndWhatLiesBelow(String path) {
        assertThatThrownBy(() -> PublicArea.reading(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takeNoFormsInPlaceOfCallsOfTheApi() {
        PublicArea call = PublicArea.reading("/api/events");

        assertThatThrownBy(call::takingForms).isInstanceOf(IllegalArgumentException.class);
    }
}
