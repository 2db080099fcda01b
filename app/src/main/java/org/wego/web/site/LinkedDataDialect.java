package org.wego.web.site;

import org.springframework.stereotype.Component;

/**
 * Lets a template hold what a page says to programs, which cannot end the element: {@code <script
 * type="application/ld+json" said:data="${linkedData}">}.
 */
@Component
class LinkedDataDialect extends MarkupDialect<LinkedData> {

    LinkedDataDialect() {
        super("said", "data", LinkedData.class, LinkedData::json);
    }
}
