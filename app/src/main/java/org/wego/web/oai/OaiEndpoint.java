package org.wego.web.oai;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.wego.knowledge.harvest.HarvestBusy;
import org.wego.security.PublicArea;
import org.wego.words.Words;

/** Answers harvesters, whatever they ask, in the XML of the protocol: what is wrong with a question is told in it too. */
@Controller
class OaiEndpoint {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";
    private static final String XML = "text/xml;charset=UTF-8";

    private static final String SECONDS_TO_WAIT = "10";

    private final OaiAnswers answers;
    private final RepositoryIdentity identity;
    private final MessageSource texts;
    private final Clock clock;

    OaiEndpoint(OaiAnswers answers, RepositoryIdentity identity, MessageSource texts, Clock clock) {
        this.answers = answers;
        this.identity = identity;
        this.texts = texts;
        this.clock = clock;
    }

    @Bean
    static PublicArea oaiArea() {
        return PublicArea.reading(Repository.PATH).takingQuestions();
    }

    /** The answer to any request. */
    @RequestMapping(
            path = Repository.PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // taken before anything is read, so that whoever later asks for changes since then misses none
        Instant now = clock.instant();
        Repository house = identity.now();
        OaiXml.Content document = document(request, house, now);
        response.setContentType(XML);
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            OaiXml.write(
                    out,
                    xml -> xml.root("OAI-PMH", "", NAMESPACE, SCHEMA, Map.of(), _ -> {
                        xml.text("responseDate", Datestamps.written(now));
                        document.write(xml);
                    }));
        }
    }

    private OaiXml.Content document(HttpServletRequest sent, Repository house, Instant now) {
        OaiRequest request;
        try {
            request = OaiRequest.of(parameters(sent));
        } catch (OaiRefusal wrong) {
            return refused(wrong, Map.of(), house);
        }
        try {
            OaiXml.Content answer = answers.to(request, house, now);
            return xml -> {
                xml.text("request", request.written(), house.base());
                xml.around(request.verb().written(), answer);
            };
        } catch (OaiRefusal wrong) {
            return refused(wrong, wrong.fault().isOfARightRequest() ? request.written() : Map.of(), house);
        }
    }

    private static Map<String, String[]> parameters(HttpServletRequest sent) {
        try {
            return sent.getParameterMap();
        } catch (InvalidParameterException undecodable) {
            if (undecodable.getErrorCode() == HttpStatus.BAD_REQUEST.value()) {
                throw new OaiRefusal(OaiFault.UNREADABLE);
            }
            throw undecodable;
        }
    }

    private OaiXml.Content refused(OaiRefusal wrong, Map<String, String> request, Repository house) {
        String why = texts.getMessage(Words.of(wrong.fault()), wrong.about(), Locale.ENGLISH);
        return xml -> {
            xml.text("request", request, house.base());
            xml.text("error", Map.of("code", wrong.fault().code()), why);
        };
    }

    /** Harvesters know how to wait. */
    @ExceptionHandler
    void comeBack(HarvestBusy busy, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
