/**
 * The register of members: their records, revised one by one or taken in many at a time, and what was changed of them.
 */
@NullMarked
package org.wego.membership.register;

import org.jspecify.annotations.NullMarked;
