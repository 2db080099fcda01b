package org.wego.operation;

/** The address of the embedded database allows it to lose commits it has acknowledged. */
class UnsafeDatabase extends RuntimeException {

    UnsafeDatabase(String url) {
        super("The H2 address " + url + " lacks WRITE_DELAY=0: a killed process would lose acknowledged changes.");
    }
}
