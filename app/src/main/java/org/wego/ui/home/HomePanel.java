package org.wego.ui.home;

import java.util.List;

/**
 * Short lists for the first screen of the desk. A part of the desk adds its own with a bean of this type; {@code
 * @Order} says where.
 */
public interface HomePanel {

    /** Whether guests are told of something here as well. */
    default boolean forGuests() {
        return false;
    }

    /** The lists that matter to the account, made anew for each reader; an empty one is not shown. */
    List<OverviewPanel> panels();
}
