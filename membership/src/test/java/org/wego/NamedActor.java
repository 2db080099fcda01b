package org.wego;

import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;

/** Somebody who always acts under the same name, for parts that are put together without Spring. */
public record NamedActor(String name) implements Actor {

    public static final NamedActor STAFF = new NamedActor("staff@wego.example");

    @Override
    public void inTheNameOf(String other, Role role, Runnable work) {
        work.run();
    }
}
