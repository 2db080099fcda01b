package org.wego;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.part.Source;
import org.wego.knowledge.writing.ContentFields;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.WritingOutcome;
import org.wego.membership.organisation.MemberId;

/** Entries that tests write, and how they leave no trace. */
public final class WrittenEntries {

    private WrittenEntries() {}

    /** The contents with these fields over what they are. */
    public static EntryContent with(EntryContent content, Map<String, ?> written) {
        SequencedMap<String, Object> fields =
                new LinkedHashMap<>(ContentFields.of(content).values());
        fields.put("languages", List.of("en"));
        fields.putAll(written);
        return new ContentFields(fields).content();
    }

    /** The contents with all that is needed. */
    public static EntryContent complete(EntryContent content, String title) {
        return with(
                content,
                Map.of(
                        "title.en",
                        title,
                        "summary.en",
                        "They dim.",
                        "sources",
                        List.of(new Source("", "A report", null))));
    }

    /** What was saved. */
    public static DraftDetails saved(WritingOutcome outcome) {
        return ((WritingOutcome.Saved) outcome).now();
    }

    /** A picture of this many points each way. */
    public static byte[] png(int points) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(points, points, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes all entries that were begun by this account about a member off the record. */
    public static void forget(JdbcClient database, MemberId city, String by) {
        String these = "(select id from knowledge.entry where member_id = ? and drafted_by = ?)";
        for (String table : List.of("harvest_record", "harvest_place", "harvest_past", "harvest_due")) {
            database.sql("delete from knowledge." + table + " where entry_id in " + these)
                    .params(city.value(), by)
                    .update();
        }
        database.sql("delete from membership.stored_file where subject = 'entry' and owner_id in " + these)
                .params(city.value(), by)
                .update();
        database.sql("delete from app.mail where template = 'entry'").update();
        database.sql("delete from knowledge.entry where id in " + these)
                .params(city.value(), by)
                .update();
    }
}
