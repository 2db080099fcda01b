/**
 * What the desk and the public pages show of the catalogs alike: how values of facets are called, how a question is
 * written into an address, where hits lie on the map, and what is cited.
 */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {
            "governance :: organisation",
            "knowledge :: citation",
            "knowledge :: entry",
            "knowledge :: part",
            "knowledge :: reading",
            "knowledge :: search",
            "map",
            "membership :: access",
            "membership :: directory",
            "membership :: organisation",
            "membership :: place",
            "operation",
            "programs :: cluster",
            "security",
            "words"
        })
@NullMarked
package org.wego.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
