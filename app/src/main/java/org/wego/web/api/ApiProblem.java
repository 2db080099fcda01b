package org.wego.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal an API caller can act on; becomes a problem detail (RFC 9457). */
class ApiProblem extends ErrorResponseException {

    /**
     * @param title what kind of problem it is, the same for each of its kind
     * @param detail what is wrong with this call and what to do about it
     */
    public ApiProblem(HttpStatus status, String title, String detail) {
        super(status, problem(status, title, detail), null);
    }

    /** Adds a member to the problem detail, for programs to read. */
    public ApiProblem with(String name, Object value) {
        getBody().setProperty(name, value);
        return this;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
