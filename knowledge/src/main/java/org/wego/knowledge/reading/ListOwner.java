package org.wego.knowledge.reading;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Who reads now; whoever knows accounts answers. */
@NamedInterface
public interface ListOwner {

    /**
     * What identifies the account, even if its e-mail changes.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    UUID account();
}
