/** Migrations that need more than SQL. */
@NullMarked
package db.migration.membership;

import org.jspecify.annotations.NullMarked;
