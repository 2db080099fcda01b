package org.wego.web.site.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wego.membership.joining.Applying;
import org.wego.membership.joining.JoiningOutcome;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.web.site.joining.OpenApplication.Refusal;

/** The application behind a link: filled in part by part, handed in, and followed at the same address. */
@Controller
class ApplicationPage {

    private final Applying applying;
    private final OpenApplication view;

    ApplicationPage(Applying applying, OpenApplication view) {
        this.applying = applying;
        this.view = view;
    }

    @ModelAttribute
    void protect(HttpServletResponse response, CsrfToken token) {
        OpenApplication.protect(response, token);
    }

    @GetMapping("/join/{token}")
    ModelAndView show(@PathVariable String token) {
        return view.of(token);
    }

    /** A form was open for too long, or somebody loads the address of one. */
    @GetMapping("/join/{token}/{part}")
    String back(@PathVariable String token, @RequestParam Map<String, String> asked) {
        return "redirect:/join/" + token + (asked.containsKey("stale") ? "?stale" : "");
    }

    @PostMapping("/join/{token}/{part}")
    ModelAndView send(@PathVariable String token, @PathVariable String part, @RequestParam Map<String, String> sent) {
        int version = version(sent);
        return switch (part) {
            case "submit" -> answer(token, part, Map.of(), applying.submit(token, version));
            case "withdraw" -> answer(token, part, Map.of(), applying.withdraw(token, version));
            case "message" -> answer(token, part, sent, applying.say(token, version, sent.getOrDefault("message", "")));
            default -> save(token, part, version, sent);
        };
    }

    private ModelAndView save(String token, String part, int version, Map<String, String> sent) {
        Optional<TypedPart> typed = TypedPart.of(part, sent);
        if (typed.isEmpty()) {
            return view.of("");
        }
        ApplicationPart read = typed.get().part();
        List<ApplicationFault> unread = typed.get().faults();
        return answer(
                token,
                part,
                sent,
                unread.isEmpty()
                        ? applying.save(token, version, read)
                        : new JoiningOutcome.Invalid(
                                Stream.concat(unread.stream(), applying.faults(token, read).stream())
                                        .toList()));
    }

    private ModelAndView answer(String token, String part, Map<String, String> sent, JoiningOutcome outcome) {
        Map<String, String> typed = new LinkedHashMap<>(sent);
        typed.remove("_csrf");
        typed.remove("version");
        return switch (outcome) {
            case JoiningOutcome.Done _ -> new ModelAndView("redirect:/join/" + token + done(part));
            case JoiningOutcome.Invalid(var faults) ->
                view.of(token, new Refusal(part, HttpStatus.UNPROCESSABLE_CONTENT, typed, faults, ""));
            case JoiningOutcome.Incomplete _ ->
                view.of(token, new Refusal(part, HttpStatus.UNPROCESSABLE_CONTENT, typed, List.of(), "incomplete"));
            case JoiningOutcome.Stale _ ->
                view.of(token, new Refusal(part, HttpStatus.CONFLICT, typed, List.of(), "overtaken"));
            case JoiningOutcome _ ->
                view.of(token, new Refusal(part, HttpStatus.CONFLICT, Map.of(), List.of(), "over"));
        };
    }

    /** Back to the part that is saved, or to the top, where the state stands, if that has changed. */
    private static String done(String part) {
        return switch (part) {
            case "submit", "withdraw" -> "";
            default -> "?done=" + part + "#" + part + "-part";
        };
    }

    private static int version(Map<String, String> sent) {
        String version = sent.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
