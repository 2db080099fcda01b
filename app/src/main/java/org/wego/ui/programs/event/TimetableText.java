package org.wego.ui.programs.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.membership.text.CleanText;
import org.wego.programs.event.Session;

/**
 * A timetable as it is typed or pasted, a line each: "2017-06-27 09:00-10:30 Opening"; a line without a day belongs to
 * the day of the line before it.
 *
 * @param unreadable the first line that cannot be read, counted from 1; 0 if all can be
 */
record TimetableText(List<Session> sessions, int unreadable) {

    private static final Pattern LINE = Pattern.compile(
            "(?:(\\d{4}-\\d{2}-\\d{2})\\s+)?(\\d{1,2}:\\d{2})(?:\\s*[-–]\\s*(\\d{1,2}:\\d{2}))?\\s+(\\S.*)");

    /** @param first the day of lines that name none */
    static TimetableText read(String written, LocalDate first) {
        List<Session> sessions = new ArrayList<>();
        LocalDate day = first;
        List<String> lines = CleanText.lines(written).lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty()) {
                continue;
            }
            Matcher read = LINE.matcher(line);
            try {
                if (!read.matches()) {
                    return new TimetableText(List.of(), number);
                }
                day = read.group(1) == null ? day : LocalDate.parse(read.group(1));
                sessions.add(new Session(day, time(read.group(2)), timeOrNull(read.group(3)), read.group(4)));
            } catch (DateTimeException noTime) {
                return new TimetableText(List.of(), number);
            }
        }
        return new TimetableText(sessions, 0);
    }

    /** The lines once more. */
    static String written(List<Session> sessions) {
        return sessions.stream().map(Session::toString).collect(Collectors.joining("\n"));
    }

    private static @Nullable LocalTime timeOrNull(@Nullable String written) {
        return written == null ? null : time(written);
    }

    private static LocalTime time(String written) {
        return LocalTime.parse(written.length() < "09:00".length() ? "0" + written : written);
    }
}
