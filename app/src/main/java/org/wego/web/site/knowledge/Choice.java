package org.wego.web.site.knowledge;

/**
 * Something that can be chosen by a link.
 *
 * @param entries how many entries one finds there; 0 if nobody says
 */
record Choice(String label, String address, int entries, boolean chosen) {

    static Choice leading(String label, String address) {
        return new Choice(label, address, 0, false);
    }
}
