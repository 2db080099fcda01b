/** Migrations that need more than SQL. */
@NullMarked
package db.migration.account;

import org.jspecify.annotations.NullMarked;
