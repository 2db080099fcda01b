package org.wego.membership.term;

import java.time.LocalDate;

/**
 * That a member got another name.
 *
 * @param day the first one on which it bore it
 * @param before the name that it bore until then
 */
public record Renaming(LocalDate day, String before, String name, Grounds grounds) {

    /** As the history of a record names it. */
    public String written() {
        return "RENAMED " + day + " " + before + " → " + name + grounds.behind();
    }
}
