package org.wego.ui.home;

import java.util.List;
import org.wego.ui.component.Fact;

/**
 * Figures for the first screen of the desk. A part of the desk adds its own with a bean of this type; {@code @Order}
 * says where.
 */
public interface HomeFact {

    /** The figures that matter to the account, made anew for each reader; none if there is nothing to tell. */
    List<Fact> facts();
}
