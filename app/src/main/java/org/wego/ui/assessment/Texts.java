package org.wego.ui.assessment;

/** The way from a key to words, as every component has it. */
@FunctionalInterface
interface Texts {

    String of(String key, Object... arguments);
}
