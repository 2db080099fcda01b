package org.wego.mail;

import java.util.List;
import java.util.Map;
import org.wego.membership.mail.Mail;
import tools.jackson.databind.json.JsonMapper;

/** What of a mail is kept as JSON. */
record MailContents(Map<String, String> values, List<String> attachments) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 8_000;

    static String write(Mail mail) {
        String json = JSON.writeValueAsString(new MailContents(mail.values(), mail.attachments()));
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("the values of a mail are longer than " + LONGEST + " letters");
        }
        return json;
    }

    static MailContents read(String json) {
        return JSON.readValue(json, MailContents.class);
    }
}
