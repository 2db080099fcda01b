/** Who may do what: accounts, sign-in with lock-out, API tokens, first administrator, the security chains. */
@NullMarked
package org.wego.security;

import org.jspecify.annotations.NullMarked;
