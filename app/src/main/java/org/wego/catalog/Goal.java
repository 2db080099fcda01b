package org.wego.catalog;

import java.util.Optional;

/** The Sustainable Development Goals of the United Nations, in their order. */
public enum Goal {
    NO_POVERTY,
    ZERO_HUNGER,
    GOOD_HEALTH,
    QUALITY_EDUCATION,
    GENDER_EQUALITY,
    CLEAN_WATER,
    CLEAN_ENERGY,
    DECENT_WORK,
    INDUSTRY_AND_INNOVATION,
    REDUCED_INEQUALITIES,
    SUSTAINABLE_CITIES,
    RESPONSIBLE_CONSUMPTION,
    CLIMATE_ACTION,
    LIFE_BELOW_WATER,
    LIFE_ON_LAND,
    PEACE_AND_JUSTICE,
    PARTNERSHIPS;

    /** The goal of a number from 1 to 17. */
    public static Optional<Goal> of(int number) {
        return number < 1 || number > values().length ? Optional.empty() : Optional.of(values()[number - 1]);
    }

    /** Its number. */
    public int number() {
        return ordinal() + 1;
    }
}
