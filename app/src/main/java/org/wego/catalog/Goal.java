package org.wego.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** The Sustainable Development Goals of the United Nations, in their order. */
public enum Goal {
    NO_POVERTY(1),
    ZERO_HUNGER(2),
    GOOD_HEALTH(3),
    QUALITY_EDUCATION(4),
    GENDER_EQUALITY(5),
    CLEAN_WATER(6),
    CLEAN_ENERGY(7),
    DECENT_WORK(8),
    INDUSTRY_AND_INNOVATION(9),
    REDUCED_INEQUALITIES(10),
    SUSTAINABLE_CITIES(11),
    RESPONSIBLE_CONSUMPTION(12),
    CLIMATE_ACTION(13),
    LIFE_BELOW_WATER(14),
    LIFE_ON_LAND(15),
    PEACE_AND_JUSTICE(16),
    PARTNERSHIPS(17);

    private final int number;

    Goal(int number) {
        this.number = number;
    }

    /** The goal of a number; there are those from 1 to 17. */
    public static Optional<Goal> of(int number) {
        return Stream.of(values()).filter(it -> it.number == number).findFirst();
    }

    /** Its number. */
    public int number() {
        return number;
    }
}
