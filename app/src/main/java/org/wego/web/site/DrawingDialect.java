package org.wego.web.site;

import org.springframework.stereotype.Component;
import org.wego.drawing.Drawing;

/** Lets a template hold a picture, whose texts are all escaped: {@code <div site:drawing="${map}">}. */
@Component
class DrawingDialect extends MarkupDialect<Drawing> {

    DrawingDialect() {
        super("site", "drawing", Drawing.class, Drawing::markup);
    }
}
