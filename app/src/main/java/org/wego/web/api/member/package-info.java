/** Members for scripts: find, import, export. */
@NullMarked
package org.wego.web.api.member;

import org.jspecify.annotations.NullMarked;
