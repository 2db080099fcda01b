package org.wego.programs.feedback;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * What participants said of an event.
 *
 * @param given how many did
 * @param marks how often each mark for the event as a whole was given
 * @param recommending how many would send others there
 * @param comments in no order that tells who wrote them
 */
@NamedInterface
public record EventResults(
        int given,
        BigDecimal overall,
        BigDecimal content,
        BigDecimal organisation,
        Map<Integer, Integer> marks,
        int recommending,
        List<Comment> comments) {

    /** What somebody wrote; one of both may be empty. */
    @NamedInterface
    public record Comment(String liked, String better) {}
}
