package org.wego.web.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers each request that a filter, the firewall or a page has refused by its status. */
@Controller
class RefusedRequests implements ErrorController {

    private static final String REASON = Refusal.class.getName();

    private final RefusalAnswers answers;

    RefusedRequests(RefusalAnswers answers) {
        this.answers = answers;
    }

    /** Refuses a request for a reason that its status alone does not tell. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal reason) throws IOException {
        if (!response.isCommitted()) {
            request.setAttribute(REASON, reason);
            response.sendError(reason.status().value());
        }
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((int) code))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        Refusal reason = request.getAttribute(REASON) instanceof Refusal known && known.status() == status
                ? known
                : Refusal.of(status.value());
        String address =
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        if (!answers.isForPeople(request, address)) {
            answers.writeProblem(response, reason, status);
            return null;
        }
        answers.protect(response);
        ModelAndView page = new ModelAndView("site/error");
        page.setStatus(status);
        page.addObject("title", answers.title(reason));
        page.addObject("text", answers.detail(reason));
        return page;
    }
}
