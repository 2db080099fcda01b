package org.wego.membership.economy.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wego.membership.economy.file.Finding.Kind;

/** Everything found in a file: all is counted, and of errors, questions and warnings so many are kept to be listed. */
public class Findings {

    private final int listed;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> questions = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Set<Kind> asked = EnumSet.noneOf(Kind.class);
    private int errorCount;
    private int warningCount;

    /** Nothing yet; at most so many of each weight are listed. */
    public Findings(int listed) {
        this.listed = listed;
    }

    /** Adds one. */
    public void add(Finding finding) {
        Kind kind = finding.kind();
        List<Finding> same = kind.isError() ? errors : kind.asks() ? questions : warnings;
        if (same.size() < listed) {
            same.add(finding);
        }
        if (kind.isError()) {
            errorCount++;
        } else {
            warningCount++;
        }
        if (kind.asks()) {
            asked.add(kind);
        }
    }

    /** How many errors there are. */
    public int errors() {
        return errorCount;
    }

    /** How many questions and warnings there are. */
    public int warnings() {
        return warningCount;
    }

    /** The kinds of questions there are. */
    public Set<Kind> questions() {
        return Set.copyOf(asked);
    }

    /** The findings, errors before questions before warnings. */
    public List<Finding> list() {
        ArrayList<Finding> all = new ArrayList<>(errors);
        all.addAll(questions);
        all.addAll(warnings);
        return List.copyOf(all);
    }
}
