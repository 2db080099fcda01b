/**
 * Finds the right entry of the catalogs: one question and one answer for the desk, the public pages and the API. The
 * database is the truth, the index beside it is made of it and can be made again at any time.
 */
@NullMarked
package org.wego.knowledge.search;

import org.jspecify.annotations.NullMarked;
