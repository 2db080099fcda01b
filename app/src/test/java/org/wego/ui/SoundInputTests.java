package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;

/** U+0000 at the desk. */
@As(Role.STAFF)
class SoundInputTests extends ViewTest {

    @ParameterizedTest
    @CsvSource({"desk/members, q", "desk/search, q", "desk/invoices, member", "desk/members/a%00b, x"})
    void findsNothingAtAnAddressThatHasIt(String path, String parameter) {
        UI.getCurrent().navigate(path, QueryParameters.of(parameter, "a\0b"));

        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getClass()
                        .getSimpleName())
                .isEqualTo("NotFoundScreen");
    }

    /** Of several handlers of what fields send only the first is ever asked. */
    @Test
    void hasItTakenOutByTheOneHandlerThatIsAskedBeforeVaadins() {
        List<String> handlers = StreamSupport.stream(
                        VaadinService.getCurrent().getRequestHandlers().spliterator(), false)
                .filter(UidlRequestHandler.class::isInstance)
                .map(handler -> handler.getClass().getSimpleName())
                .toList();

        assertThat(handlers).startsWith("PackedAnswers").doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void saysOfWhatGoesTooDeepThatItCannotBeRead() {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new StackOverflowError()));

        assertThat(find(Notification.class).all())
                .anyMatch(it -> test(it).getText().contains("more often than can be read"));
    }
}
