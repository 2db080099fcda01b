package org.wego.web.site.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wego.membership.file.FileId;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.joining.Applying;
import org.wego.operation.IdInAddress;
import org.wego.web.site.joining.OpenApplication.Refusal;

/** The papers of an application: handed in, taken back, and given out to be saved, never to be shown. */
@Controller
class ApplicationFiles {

    private final Applying applying;
    private final OpenApplication view;

    ApplicationFiles(Applying applying, OpenApplication view) {
        this.applying = applying;
        this.view = view;
    }

    @ModelAttribute
    void protect(HttpServletResponse response, CsrfToken token) {
        OpenApplication.protect(response, token);
    }

    @PostMapping("/join/{token}/papers")
    ModelAndView keep(@PathVariable String token, @RequestParam(required = false) MultipartFile paper)
            throws IOException {
        if (paper == null || paper.isEmpty()) {
            return refused(token, new KeepOutcome.Empty());
        }
        try (InputStream content = paper.getInputStream()) {
            KeepOutcome outcome =
                    applying.attach(token, Objects.requireNonNullElse(paper.getOriginalFilename(), ""), content);
            return outcome instanceof KeepOutcome.Kept ? done(token) : refused(token, outcome);
        }
    }

    private static ModelAndView done(String token) {
        return new ModelAndView("redirect:/join/" + token + "?done=papers#papers-part");
    }

    private ModelAndView refused(String token, KeepOutcome outcome) {
        HttpStatus status =
                outcome instanceof KeepOutcome.NoRecord ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        ModelAndView page = view.of(token, new Refusal("papers", status, Map.of(), List.of(), ""));
        page.addObject("paperRefused", outcome.getClass().getSimpleName());
        page.addObject("paperKind", outcome instanceof KeepOutcome.OtherType(var kind) ? kind : "");
        return page;
    }

    @PostMapping("/join/{token}/papers/{paper}")
    ModelAndView remove(@PathVariable String token, @PathVariable String paper) {
        IdInAddress.of(paper, FileId::new).ifPresent(id -> applying.detach(token, id));
        return applying.open(token).filter(it -> it.state().isWithApplicant()).isPresent()
                ? done(token)
                : refused(token, new KeepOutcome.NoRecord());
    }

    @GetMapping("/join/{token}/papers/{paper}")
    void give(@PathVariable String token, @PathVariable String paper, HttpServletResponse response) throws IOException {
        StoredFile file = IdInAddress.of(paper, FileId::new)
                .flatMap(id -> applying.paper(token, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            applying.write(token, file.id(), response.getOutputStream());
        } catch (FileNotFoundException gone) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, gone);
        }
    }
}
