/** Migrations that need more than SQL. */
@NullMarked
package db.migration.security;

import org.jspecify.annotations.NullMarked;
