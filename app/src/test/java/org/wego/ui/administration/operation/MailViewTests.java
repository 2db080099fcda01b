package org.wego.ui.administration.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.ViewTest;
import org.wego.mail.MailAdministration;
import org.wego.mail.MailFilter;
import org.wego.membership.access.Role;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.mail.MailState;

/** The outbox on screen. */
@As(Role.ADMIN)
class MailViewTests extends ViewTest {

    private static final int MANY = 40;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private MailAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from app.mail").update();
    }

    @Test
    void saysWhyAllWaitsAndWhatToSet() {
        UI.getCurrent().navigate("desk/administration/mail");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("No mail server is set") && text.contains("SPRING_MAIL_HOST"));
    }

    @Test
    void findsByWhatStandsInTheAddress() {
        put(MANY);
        UI.getCurrent().navigate("desk/administration/mail", QueryParameters.fromString("q=number7%40&state=WAITING"));

        assertThat(find(TextField.class).withLabel("Search").single().getValue())
                .isEqualTo("number7@");
        assertThat(administration.count(new MailFilter(MailState.WAITING, "number7@")))
                .isEqualTo(1);
    }

    @Test
    void readsAPageInOneStatement() {
        put(MANY);

        assertThat(SentStatements.of(() -> assertThat(administration.list(new MailFilter(null, ""), 0, MANY))
                        .hasSize(MANY)))
                .isEqualTo(1);
    }

    @Test
    void putsManyMailsInOneBatch() {
        assertThat(SentStatements.of(() -> put(MANY))).isEqualTo(SentStatements.of(() -> put(1)));
    }

    private void put(int many) {
        outbox.put(IntStream.range(0, many)
                .mapToObj(number -> new Mail(
                        "shown/" + number,
                        new Mail.Recipient("Somebody", "number" + number + "@city.example"),
                        "trial",
                        Locale.ENGLISH,
                        Map.of("number", Integer.toString(number)),
                        List.of(),
                        ""))
                .toList());
    }
}
