/**
 * Screens of what administrators keep as dated versions: the organisation and its partners, its statutes and its regional
 * offices.
 */
@NullMarked
package org.wego.ui.governance.record;

import org.jspecify.annotations.NullMarked;
