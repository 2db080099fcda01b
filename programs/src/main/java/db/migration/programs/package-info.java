/** Migrations that need more than SQL. */
@NullMarked
package db.migration.programs;

import org.jspecify.annotations.NullMarked;
