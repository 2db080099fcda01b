/** Migrations that need more than SQL. */
@NullMarked
package db.migration.governance;

import org.jspecify.annotations.NullMarked;
