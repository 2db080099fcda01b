/** Files of economic data as they are published, text or workbook: their rows of cells, and what is found in them. */
@NamedInterface("economy-file")
@NullMarked
package org.wego.membership.economy.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
