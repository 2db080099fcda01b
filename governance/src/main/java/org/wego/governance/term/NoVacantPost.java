package org.wego.governance.term;

/** All posts of the office are held. */
final class NoVacantPost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Office office;
    private final int posts;

    NoVacantPost(Office office, int posts) {
        super("all " + posts + " posts of " + office + " are held");
        this.office = office;
        this.posts = posts;
    }

    /** The office. */
    public Office office() {
        return office;
    }

    /** How many posts it has. */
    public int posts() {
        return posts;
    }
}
