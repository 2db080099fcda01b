package org.wego.membership.mail;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;

/**
 * What is added to a mail at the moment of sending, and kept nowhere.
 *
 * @param values what the template names beside the values of the mail
 * @param files what is attached
 */
@NamedInterface
public record MailAddition(Map<String, String> values, List<File> files) {

    /** Keeps its own copies. */
    public MailAddition {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }

    /** Nothing. */
    public static MailAddition none() {
        return new MailAddition(Map.of(), List.of());
    }

    /**
     * An attached file.
     *
     * @param type such as {@code application/pdf}
     * @param content made when it is attached
     */
    @NamedInterface
    public record File(String name, String type, Supplier<byte[]> content) {}
}
