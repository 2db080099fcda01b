/** The people on record who have accounts: those of earlier releases are carried over, and none of them is forgotten. */
@NullMarked
package org.wego.account.holder;

import org.jspecify.annotations.NullMarked;
