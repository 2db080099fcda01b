package org.wego.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.wego.governance.roster.OfficeRoster;
import org.wego.web.copy.PublicPage;
import org.wego.web.text.AskedDay;

/** The seats of a day as a picture to keep or to put into another page, with the colours of the house in it. */
@Controller
@PublicPage
class SeatsFile {

    private static final String TYPE = "image/svg+xml;charset=UTF-8";

    private static final String STYLES = "META-INF/resources/styles/";

    private final OfficeRoster roster;
    private final SitePictures pictures;
    private final Clock clock;
    private final String styles;

    SeatsFile(OfficeRoster roster, SitePictures pictures, Clock clock) {
        this.roster = roster;
        this.pictures = pictures;
        this.clock = clock;
        String tokens = read("tokens.css");
        styles = tokens.substring(tokens.indexOf(":root")) + read("seats.css");
    }

    /**
     * The picture of a day.
     *
     * @param asOf the day as YYYY-MM-DD; without it the latest day whose offices are all documented
     */
    @GetMapping(path = "/governance/chart.svg", produces = TYPE)
    View chart(@RequestParam @Nullable String asOf) {
        LocalDate day = AskedDay.isMissing(asOf)
                ? roster.latestDocumentedDay(LocalDate.now(clock))
                : AskedDay.of(asOf).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        String picture = roster.asOf(day)
                .map(offices -> pictures.seats(offices, styles).markup())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return (_, _, response) -> {
            response.setContentType(TYPE);
            response.getWriter().write(picture);
        };
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(STYLES + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
