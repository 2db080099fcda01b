package org.wego.programs.award;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each juror gave to nominations, and which jurors have declared a conflict. */
@Component
class JuryScores {

    private final JdbcClient jdbc;

    JuryScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what a juror gave. */
    void give(NominationId nomination, String juror, Map<JuryCriterion, Integer> points) {
        takeBack(nomination, juror);
        points.forEach((criterion, given) -> jdbc.sql("insert into programs.award_score"
                        + " (nomination_id, juror, criterion, points) values (?, ?, ?, ?)")
                .params(nomination.value(), juror, criterion.name(), given)
                .update());
    }

    /** Whoever declares a conflict gave nothing. */
    void declare(NominationId nomination, String juror, String reason) {
        takeBack(nomination, juror);
        jdbc.sql("delete from programs.award_conflict where nomination_id = ? and juror = ?")
                .params(nomination.value(), juror)
                .update();
        jdbc.sql("insert into programs.award_conflict (nomination_id, juror, reason) values (?, ?, ?)")
                .params(nomination.value(), juror, reason)
                .update();
    }

    boolean hasConflict(NominationId nomination, String juror) {
        return jdbc.sql("select count(*) from programs.award_conflict where nomination_id = ? and juror = ?")
                        .params(nomination.value(), juror)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What each juror gave to the nominations of an edition, read by one statement. */
    Map<UUID, Map<String, Map<JuryCriterion, Integer>>> of(EditionId edition) {
        Map<UUID, Map<String, Map<JuryCriterion, Integer>>> scores = new HashMap<>();
        jdbc.sql("""
                        select s.nomination_id, s.juror, s.criterion, s.points
                        from programs.award_score s join programs.nomination n on n.id = s.nomination_id
                        where n.edition_id = ?""").param(edition.value()).query(row -> {
            scores.computeIfAbsent(row.getObject(1, UUID.class), _ -> new TreeMap<>())
                    .computeIfAbsent(row.getString(2), _ -> new EnumMap<>(JuryCriterion.class))
                    .put(JuryCriterion.valueOf(row.getString(3)), row.getInt(4));
        });
        return scores;
    }

    /** Why which jurors must not score the nominations of an edition, read by one statement. */
    Map<UUID, Map<String, String>> conflicts(EditionId edition) {
        Map<UUID, Map<String, String>> conflicts = new HashMap<>();
        jdbc.sql("""
                        select c.nomination_id, c.juror, c.reason
                        from programs.award_conflict c join programs.nomination n on n.id = c.nomination_id
                        where n.edition_id = ?""").param(edition.value()).query(row -> {
            conflicts
                    .computeIfAbsent(row.getObject(1, UUID.class), _ -> new TreeMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        return conflicts;
    }

    /** Whether the points are those of all criteria, each from one to the most. */
    static boolean areWhole(Map<JuryCriterion, Integer> points) {
        return points.keySet().containsAll(List.of(JuryCriterion.values()))
                && points.values().stream().allMatch(it -> it >= 1 && it <= JuryCriterion.MOST);
    }

    /** "INNOVATION 4, DESIGN 5, …". */
    static String written(Map<JuryCriterion, Integer> points) {
        return String.join(
                ", ",
                Arrays.stream(JuryCriterion.values())
                        .map(it -> it + " " + points.get(it))
                        .toList());
    }

    private void takeBack(NominationId nomination, String juror) {
        jdbc.sql("delete from programs.award_score where nomination_id = ? and juror = ?")
                .params(nomination.value(), juror)
                .update();
    }
}
