/**
 * The people on record who have accounts: those of earlier releases are carried over, and none of them is forgotten. And
 * who may sign in at all, for modules that write to people.
 */
@NullMarked
package org.wego.account.holder;

import org.jspecify.annotations.NullMarked;
