/**
 * What harvesters see of the catalogs, in the order in which it changed: nothing that was once public vanishes, and a list
 * that was begun goes on as it was, whatever changes meanwhile.
 */
@NullMarked
package org.wego.knowledge.harvest;

import org.jspecify.annotations.NullMarked;
