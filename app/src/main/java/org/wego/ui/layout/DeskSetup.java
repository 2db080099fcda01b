package org.wego.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.wego.operation.StorageFailure;
import org.wego.ui.component.Notice;

/** The page around the desk (language, icon, colours), and what it says when a click fails or the session has ended. */
@Component
class DeskSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(DeskSetup.class);

    /** There before the first screen is, so that no letter changes its width. */
    private static final List<String> FONTS =
            List.of("inter-latin-wght-normal.woff2", "inter-latin-ext-wght-normal.woff2");

    private final MessageSource texts;

    DeskSetup(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> {
            page.getDocument().getElementsByTag("html").attr("lang", "en");
            Element head = page.getDocument().head();
            head.appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", "images/mark.svg");
            FONTS.forEach(font -> head.appendElement("link")
                    .attr("rel", "preload")
                    .attr("as", "font")
                    .attr("type", "font/woff2")
                    .attr("crossorigin", true)
                    .attr("href", "fonts/" + font));
            head.appendElement("script").attr("src", "scripts/colours.js");
            head.appendElement("script").attr("src", "scripts/map.js").attr("defer", true);
            head.appendElement("script")
                    .attr("src", "scripts/desk.js")
                    .attr("defer", true)
                    .attr("data-ended", text("shell.ended"))
                    .attr("data-sign-in", text("shell.ended.signIn"));
            // the first stop of the keyboard; desk.js leads from it to the heading of the screen
            page.getDocument()
                    .body()
                    .prependElement("nav")
                    .attr("aria-label", text("shell.skip"))
                    .appendElement("a")
                    .addClass("skip")
                    .attr("href", "#outlet")
                    .text(text("shell.skip"));
        });
        init.addRequestHandler(new PackedAnswers());
        init.getSource().setSystemMessagesProvider(_ -> sessionEnded());
        init.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::failed));
    }

    /** Vaadin shows this over the open view, in which what was typed stays. */
    private SystemMessages sessionEnded() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.ended"));
        messages.setSessionExpiredMessage(text("shell.ended.help"));
        // a browser whose cookies were cleared has lost its session as well
        messages.setCookiesDisabledCaption(text("shell.ended"));
        messages.setCookiesDisabledMessage(text("shell.ended.help"));
        return messages;
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }

    private void failed(ErrorEvent error) {
        switch (error.getThrowable()) {
            case AccessDeniedException denied -> {
                LOG.warn("Refused an action of the desk: {}", denied.getMessage());
                tell("shell.denied.help");
            }
            case ConcurrencyFailureException busy -> giveWay(busy);
            // so H2 says that it waited for somebody else in vain
            case QueryTimeoutException busy -> giveWay(busy);
            case StackOverflowError deep -> {
                LOG.warn(
                        "An action of the desk went too deep: {}",
                        Arrays.stream(deep.getStackTrace()).findFirst());
                tell("shell.tooDeep");
            }
            case ClientAbortException _ -> LOG.debug("Somebody left before the answer was there");
            case Throwable cause
            when StorageFailure.isCause(cause) -> {
                LOG.warn("An action of the desk found no database: {}", StorageFailure.words(cause));
                tell("shell.unavailable.help");
            }
            case Throwable cause -> {
                String reference = UUID.randomUUID().toString();
                LOG.error("An action of the desk failed, reference {}", reference, cause);
                tell("shell.failure.help", reference);
            }
        }
    }

    private void giveWay(DataAccessException busy) {
        LOG.warn("An action of the desk gave way: {}", busy.getMessage());
        tell("shell.busy");
    }

    private void tell(String text, Object... arguments) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notice.refused(texts.getMessage(text, arguments, ui.getLocale()));
        }
    }
}
