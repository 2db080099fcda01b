/** The bodies of the organisation and its regional offices with the cities that host them. */
@NullMarked
package org.wego.governance.body;

import org.jspecify.annotations.NullMarked;
