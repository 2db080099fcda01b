package org.wego.knowledge.reading;

import java.util.UUID;

/** Who reads now; whoever knows accounts answers. */
public interface ListOwner {

    /**
     * What stays the same of the account, whatever its e-mail becomes.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    UUID account();
}
