/** What every benchmark needs. Run them by {@code ./mvnw -Pbench verify}; the tests leave them out. */
package org.wego.membership.bench;
