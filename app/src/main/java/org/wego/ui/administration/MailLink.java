package org.wego.ui.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Opens an e-mail in the mail program of whoever clicks, ready to be read and sent. */
record MailLink(String to, String subject, String body) {

    /** The address of the link. */
    String address() {
        return "mailto:" + encoded(to).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                + encoded(body.replace("\n", "\r\n"));
    }

    /** Mail programs take a plus for a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
