package org.wego.programs.call;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.programs.project.ProjectId;

/** The points that each juror gave to letters. */
@Component
class LetterScores {

    private final JdbcClient jdbc;

    LetterScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what a juror gave to a letter. */
    void give(LetterId letter, String juror, Map<Criterion, Integer> points) {
        jdbc.sql("delete from programs.letter_score where letter_id = ? and juror = ?")
                .params(letter.value(), juror)
                .update();
        points.forEach((criterion, given) -> jdbc.sql(
                        "insert into programs.letter_score (letter_id, juror, criterion, points) values (?, ?, ?, ?)")
                .params(letter.value(), juror, criterion.name(), given)
                .update());
    }

    /** What each juror gave to the letters of a call, read by one statement. */
    Map<UUID, Map<String, Map<Criterion, Integer>>> of(ProjectId project) {
        Map<UUID, Map<String, Map<Criterion, Integer>>> scores = new HashMap<>();
        jdbc.sql("""
                        select s.letter_id, s.juror, s.criterion, s.points
                        from programs.letter_score s join programs.letter l on l.id = s.letter_id
                        where l.project_id = ?""").param(project.value()).query(row -> {
            scores.computeIfAbsent(row.getObject(1, UUID.class), _ -> new TreeMap<>())
                    .computeIfAbsent(row.getString(2), _ -> new EnumMap<>(Criterion.class))
                    .put(Criterion.valueOf(row.getString(3)), row.getInt(4));
        });
        return scores;
    }

    /** Whether the points are those of all criteria, each from one to the most. */
    static boolean areWhole(Map<Criterion, Integer> points) {
        return points.keySet().containsAll(List.of(Criterion.values()))
                && points.values().stream().allMatch(it -> it >= 1 && it <= Criterion.MOST);
    }
}
