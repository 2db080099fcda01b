package org.wego.membership.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.PersonId;

/** Who may sign in now, for the parts of the house that write to people or give them work; they answer for who may ask. */
@NamedInterface
public interface AccountDirectory {

    /**
     * Somebody with an account.
     *
     * @param person the person on record, for accounts of member contacts only
     */
    @NamedInterface
    record Holder(String name, String email, @Nullable PersonId person) {}

    /** Staff and administrators, by name. */
    List<Holder> staff();

    /** Who signs in with this e-mail; empty if nobody may. */
    Optional<Holder> find(String email);
}
