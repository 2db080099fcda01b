/** Migrations that need more than SQL. */
@NullMarked
package db.migration.knowledge;

import org.jspecify.annotations.NullMarked;
