/**
 * What the modules may know of accounts: who can be written to and given work. Accounts themselves are in {@code app}, which
 * answers.
 */
@NullMarked
package org.wego.membership.account;

import org.jspecify.annotations.NullMarked;
