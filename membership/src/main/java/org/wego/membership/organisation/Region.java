package org.wego.membership.organisation;

/** The regions of the world as the United Nations count them (standard M49, level "region"). */
public enum Region {
    AFRICA(2),
    AMERICAS(19),
    ASIA(142),
    EUROPE(150),
    OCEANIA(9);

    private final int m49;

    Region(int m49) {
        this.m49 = m49;
    }

    /** The code of the region in the standard M49. */
    public int m49() {
        return m49;
    }
}
