package org.wego.web.oai;

/** Text as XML 1.0 may hold it: what cannot be in a document is left out, however it came into the database. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed)
                ? text
                : text.codePoints()
                        .filter(XmlText::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** XML 1.0, production 2; line ends of others would not come back as they are. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
