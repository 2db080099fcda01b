package org.wego.membership.economy.file;

/** The file cannot be read on from here; what was found so far still counts. */
public class UnreadableFile extends Exception {

    private final transient Finding finding;

    /** Stopped by that finding, an error. */
    public UnreadableFile(Finding finding) {
        super(finding.kind().name());
        this.finding = finding;
    }

    /** What keeps it from being read on. */
    public Finding finding() {
        return finding;
    }
}
