/** The bodies of the organisation and its regional offices with the cities that host them. */
@NamedInterface("body")
@NullMarked
package org.wego.governance.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
