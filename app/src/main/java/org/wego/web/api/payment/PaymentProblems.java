package org.wego.web.api.payment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.web.api.problem.ApiProblem;

/** How a call hears that nothing was recorded. */
final class PaymentProblems {

    private PaymentProblems() {}

    /** The payment if it is done. */
    static PaymentId done(PaymentOutcome outcome, UUID asked) {
        return switch (outcome) {
            case PaymentOutcome.Done(var payment) -> payment;
            case PaymentOutcome.Known(var first) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "payments.api.known", first.toString())
                        .with("payment", first.toString());
            case PaymentOutcome.Invalid(var problems) -> throw of(problems);
            case PaymentOutcome.Changed(var open) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "payments.api.changed").with("open", open.getAmount());
            case PaymentOutcome.Unknown() -> throw unknown(asked);
            case PaymentOutcome.Reversed() -> throw new ApiProblem(HttpStatus.CONFLICT, "payments.api.reversed");
            case PaymentOutcome.Booked() -> throw new ApiProblem(HttpStatus.CONFLICT, "payments.api.booked");
        };
    }

    static ApiProblem of(Problem problem) {
        return of(EnumSet.of(problem));
    }

    static ApiProblem unknown(UUID payment) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "payments.api.unknown", payment.toString());
    }

    /** Worded by the first, and all of them for programs. */
    private static ApiProblem of(Set<Problem> problems) {
        List<Problem> all = List.copyOf(EnumSet.copyOf(problems));
        return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "payments.problem." + all.getFirst())
                .with("problems", all);
    }
}
