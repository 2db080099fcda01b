/**
 * Events that reach their listeners. Spring Modulith writes each event down for each {@code @ApplicationModuleListener} in
 * the transaction that publishes it, and crosses it off once the listener is through; what a listener failed at or a
 * killed process never came to is delivered again from here. So a listener must not mind to get an event twice, and an
 * event that is renamed needs a migration of those that are still under way.
 */
@NullMarked
package org.wego.operation.event;

import org.jspecify.annotations.NullMarked;
