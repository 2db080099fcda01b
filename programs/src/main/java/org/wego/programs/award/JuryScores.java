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

/** Who is a juror of which edition, what each gave to nominations, and which have declared a conflict. */
@Component
class JuryScores {

    private final JdbcClient jdbc;

    JuryScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is named for an edition, by name. */
    List<AwardJury.Juror> jurors(EditionId edition) {
        return jdbc.sql("select name, email from programs.award_juror where edition_id = ? order by name, email")
                .param(edition.value())
                .query((row, _) -> new AwardJury.Juror(row.getString("name"), row.getString("email")))
                .list();
    }

    /** Names a juror; false if that one is named already. */
    boolean name(EditionId edition, AwardJury.Juror juror) {
        return jdbc.sql("insert into programs.award_juror (edition_id, email, name) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(edition.value(), juror.email(), juror.name())
                        .update()
                > 0;
    }

    /** Removes a juror; false if that one was not named. */
    boolean dismiss(EditionId edition, String email) {
        return jdbc.sql("delete from programs.award_juror where edition_id = ? and email = ?")
                        .params(edition.value(), email)
                        .update()
                > 0;
    }

    /** The editions for which somebody is named. */
    List<UUID> editionsOf(String email) {
        return jdbc.sql("select edition_id from programs.award_juror where email = ?")
                .param(email)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether somebody is named for the edition of a nomination; asked by the rules of who may score. */
    public boolean isJuror(NominationId nomination, String email) {
        return jdbc.sql("""
                        select exists (select 1 from programs.award_juror j
                            join programs.nomination n on n.edition_id = j.edition_id
                            where n.id = ? and j.email = ?)""")
                .params(nomination.value(), email)
                .query(Boolean.class)
                .single();
    }

    /** Replaces what a juror gave. */
    void give(NominationId nomination, String juror, Map<JuryCriterion, Integer> points) {
        takeBack(nomination, juror);
        points.forEach((criterion, given) -> jdbc.sql("insert into programs.award_score"
                        + " (nomination_id, juror, criterion, points) values (?, ?, ?, ?)")
                .params(nomination.value(), juror, criterion.name(), given)
                .update());
    }

    /** Points of whoever declares a conflict are removed. */
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

    /** Which jurors must not score the nominations of an edition, and why; read by one statement. */
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
