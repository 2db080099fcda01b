package org.wego.web.api.fee;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wego.membership.assessment.FeeRunRefused;
import org.wego.membership.assessment.FeeRunRefused.FiguresChanged;
import org.wego.membership.assessment.FeeRunRefused.NothingToInvoice;
import org.wego.membership.assessment.FeeRunRefused.SenderUnknown;
import org.wego.membership.assessment.FeeRunRefused.UnknownRun;
import org.wego.membership.assessment.FeeRunRefused.WrongState;
import org.wego.membership.assessment.FeeRunRefused.YearOutOfRange;
import org.wego.web.api.problem.ApiProblem;

/** Words what a fee run does not allow, before the advice that knows only that something went wrong. */
@RestControllerAdvice(basePackageClasses = FeeRunRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FeeRunRefusals {

    private final MessageSource texts;

    FeeRunRefusals(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(FeeRunRefused refused) {
        ApiProblem problem = switch (refused.reason()) {
            case UnknownRun unknown -> new ApiProblem(HttpStatus.NOT_FOUND, "runs.refused.unknown");
            case WrongState(var run, var state, var action) ->
                new ApiProblem(
                                HttpStatus.CONFLICT,
                                "runs.refused.state",
                                texts.getMessage("runs.state." + state, null, Locale.ENGLISH)
                                        .toLowerCase(Locale.ROOT))
                        .with("state", state);
            case FiguresChanged changed -> new ApiProblem(HttpStatus.CONFLICT, "runs.refused.changed");
            case NothingToInvoice nothing -> new ApiProblem(HttpStatus.CONFLICT, "runs.refused.nothing");
            case SenderUnknown nobody -> new ApiProblem(HttpStatus.CONFLICT, "runs.refused.sender");
            case YearOutOfRange(var year, var first, var last) ->
                new ApiProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "runs.refused.range",
                        Integer.toString(first),
                        Integer.toString(last));
        };
        return problem.answer(texts);
    }
}
