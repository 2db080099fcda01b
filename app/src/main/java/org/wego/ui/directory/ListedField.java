package org.wego.ui.directory;

import java.util.stream.Stream;
import org.wego.membership.exchange.MemberColumn;

/** What the list of members may show beside the name. Those by which it sorts are called as the order. */
enum ListedField {
    COUNTRY,
    REGION,
    CATEGORY,
    KIND,
    STANDING,
    POPULATION,
    JOINED;

    /** What an export has of it. */
    Stream<MemberColumn> exported() {
        return switch (this) {
            case COUNTRY -> Stream.of(MemberColumn.COUNTRY);
            case REGION -> Stream.of(MemberColumn.REGION);
            case CATEGORY -> Stream.of(MemberColumn.CATEGORY);
            case KIND -> Stream.of(MemberColumn.KIND);
            case STANDING -> Stream.of(MemberColumn.STANDING);
            case POPULATION -> Stream.of(MemberColumn.POPULATION, MemberColumn.POPULATION_YEAR);
            case JOINED -> Stream.of(MemberColumn.JOINED, MemberColumn.DOCUMENTED);
        };
    }
}
