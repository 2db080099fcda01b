package org.wego.mail;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says in plain text what a mail says in HTML: paragraphs, facts of tables one a line, and links with their address. */
final class PlainText {

    private final List<String> blocks = new ArrayList<>();

    private PlainText() {}

    static String of(Document page) {
        PlainText text = new PlainText();
        text.read(page.body());
        return String.join("\n\n", text.blocks) + "\n";
    }

    private void read(Element element) {
        switch (element.tagName()) {
            case "table" ->
                add(String.join(
                        "\n", element.select("tr").stream().map(PlainText::row).toList()));
            case "p", "h1", "h2", "li" -> add(words(element));
            default -> element.children().forEach(this::read);
        }
    }

    private static String row(Element row) {
        return String.join(
                ": ", row.select("th, td").stream().map(Element::text).toList());
    }

    /** The words, and below them where their links lead. */
    private static String words(Element block) {
        StringBuilder words = new StringBuilder(block.text());
        for (Element link : block.select("a[href]")) {
            if (!link.text().equals(link.attr("href"))) {
                words.append('\n').append(link.attr("href"));
            }
        }
        return words.toString();
    }

    private void add(String block) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }
}
