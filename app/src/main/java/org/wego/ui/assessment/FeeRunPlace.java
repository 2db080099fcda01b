package org.wego.ui.assessment;

/** Where on the page of a run the reader is, as it stands in the address. */
record FeeRunPlace(String tab, String search) {

    /** The place where every reader begins. */
    static final FeeRunPlace FIRST = new FeeRunPlace("", "");

    FeeRunPlace onTab(String other) {
        return new FeeRunPlace(other, search);
    }

    FeeRunPlace searching(String text) {
        return new FeeRunPlace(tab, text);
    }
}
