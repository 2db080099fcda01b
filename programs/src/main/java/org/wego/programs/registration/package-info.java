/** Who takes part in events: how one registers, how seats are given, and how those who wait move up. */
@NullMarked
package org.wego.programs.registration;

import org.jspecify.annotations.NullMarked;
