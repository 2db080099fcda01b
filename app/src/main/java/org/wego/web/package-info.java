/** Server-rendered public pages and machine interfaces. */
@NullMarked
package org.wego.web;

import org.jspecify.annotations.NullMarked;
