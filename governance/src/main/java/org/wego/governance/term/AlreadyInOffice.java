package org.wego.governance.term;

/** The city holds a post of this office in the same term already. */
final class AlreadyInOffice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String city;
    private final Office office;

    AlreadyInOffice(String city, Office office) {
        super(city + " is " + office + " already");
        this.city = city;
        this.office = office;
    }

    /** The city. */
    public String city() {
        return city;
    }

    /** The office it holds. */
    public Office office() {
        return office;
    }
}
