/**
 * The catalogs for harvesters, by OAI-PMH 2.0 at {@code /oai}: any library system, aggregator or search engine that speaks it
 * can keep a copy of what is published up to date.
 */
@NullMarked
package org.wego.web.oai;

import org.jspecify.annotations.NullMarked;
