package org.wego.knowledge.reading;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Who reads now; whoever knows accounts answers. */
@NamedInterface
public interface ListOwner {

    /**
     * What stays the same of the account, whatever its e-mail becomes.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    UUID account();
}
