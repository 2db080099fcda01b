package org.wego.knowledge.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Source;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.programs.project.ProjectId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an entry in the form of the start data; fields that most entries leave empty are left out then. */
record EntryJson(Map<ProjectId, String> projects) {

    ObjectNode of(Entry entry) {
        EntryContent content = entry.content();
        EntryParts parts = content.parts();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("externalId", entry.externalId());
        json.put("catalog", content.catalog().name());
        json.put("city", content.city() == null ? null : content.city().name());
        json.put("country", content.country() == null ? null : content.country().getAlpha2());
        if (content.project() != null) {
            some(json, "project", projects.getOrDefault(content.project(), ""));
        }
        json.put("year", content.year());
        json.put("endYear", content.endYear());
        json.put("status", content.status().name());
        strings(
                json.putArray("clusters"),
                content.clusters().stream().map(ClusterSummary::name).toList());
        content.sdgs().forEach(json.putArray("sdgs")::add);
        strings(json.putArray("technologies"), content.technologies());
        content.texts().forEach(it -> text(json.withArray("texts").addObject(), it));
        parts.sections().forEach((section, told) -> json.put(section.field(), told));
        parts.results().forEach(it -> result(json.withArray("results").addObject(), it));
        if (parts.cost() != null) {
            json.put("costBand", parts.cost().name());
        }
        some(json, "funding", parts.funding());
        parts.partners().forEach(it -> partner(json.withArray("partners").addObject(), it));
        attachments(json, "images", parts.images());
        attachments(json, "files", parts.files());
        parts.links().forEach(it -> link(json.withArray("links").addObject(), it));
        parts.sources().forEach(it -> source(json.withArray("sources").addObject(), it));
        some(json, "volume", parts.journal().volume());
        some(json, "issue", parts.journal().issue());
        some(json, "articleNumber", parts.journal().article());
        json.put("licence", parts.licence());
        json.put("credit", parts.credit());
        return json;
    }

    private static void text(ObjectNode json, EntryText text) {
        json.put("language", text.language());
        json.put("original", text.original());
        json.put("title", text.title());
        json.put("summary", text.summary());
        some(json, "body", text.body());
        strings(json.putArray("keywords"), text.keywords());
    }

    private static void result(ObjectNode json, Result result) {
        json.put("indicator", result.indicator());
        json.put("value", result.value());
        json.put("unit", result.unit());
        if (result.baseline() != null) {
            json.put("baseline", result.baseline());
        }
        json.put("year", result.year());
    }

    private static void partner(ObjectNode json, Partner partner) {
        json.put("name", partner.name());
        some(json, "role", partner.role());
    }

    private static void link(ObjectNode json, Link link) {
        json.put("url", link.url());
        some(json, "title", link.title());
    }

    private static void source(ObjectNode json, Source source) {
        some(json, "url", source.url());
        some(json, "publisher", source.publisher());
        json.put(
                "accessed", source.accessed() == null ? null : source.accessed().toString());
    }

    private static void attachments(ObjectNode json, String field, List<Attachment> attachments) {
        attachments.forEach(it -> json.withArray(field)
                .addObject()
                .put("file", it.file().toString())
                .put("text", it.text()));
    }

    private static void strings(ArrayNode json, Collection<String> texts) {
        texts.forEach(json::add);
    }

    private static void some(ObjectNode json, String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            json.put(field, text);
        }
    }
}
