/** What is filled in: fields of our own, files, and the dialogs that ask. */
@NullMarked
package org.wego.ui.component.form;

import org.jspecify.annotations.NullMarked;
