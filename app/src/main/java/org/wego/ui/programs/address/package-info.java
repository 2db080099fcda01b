/** Where the desk keeps projects, clusters and awards: the addresses that their screens share. */
@NullMarked
package org.wego.ui.programs.address;

import org.jspecify.annotations.NullMarked;
