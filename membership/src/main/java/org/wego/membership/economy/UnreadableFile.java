package org.wego.membership.economy;

/** The file cannot be read on from here; what was found so far still counts. */
class UnreadableFile extends Exception {

    private final transient Finding finding;

    UnreadableFile(Finding finding) {
        super(finding.kind().name());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
