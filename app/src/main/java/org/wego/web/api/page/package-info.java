/**
 * Lists, page by page. A list needs a record of a row that says what the list is called ({@link
 * org.wego.web.api.page.ListedAs}), a query that begins behind a row, and a {@link org.wego.web.api.page.Listing} that
 * tells where a row stands.
 */
@NullMarked
package org.wego.web.api.page;

import org.jspecify.annotations.NullMarked;
