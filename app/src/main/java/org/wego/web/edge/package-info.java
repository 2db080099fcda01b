/**
 * The edge of the server: what is refused before a page or a call is reached, by the connector, a filter or the
 * firewall, and how each refusal is told: a problem detail to scripts, a page of the house to people.
 */
@NullMarked
package org.wego.web.edge;

import org.jspecify.annotations.NullMarked;
