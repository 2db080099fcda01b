/**
 * The assembled platform.
 */
@NullMarked
package org.wego;

import org.jspecify.annotations.NullMarked;
