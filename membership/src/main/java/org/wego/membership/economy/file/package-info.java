/** Files of economic data as they are published, text or workbook: their rows of cells, and what is found in them. */
@NullMarked
package org.wego.membership.economy.file;

import org.jspecify.annotations.NullMarked;
