package org.wego.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DrawingTests {

    @Test
    void escapesWhateverIsWrittenIntoIt() {
        Drawing drawing = Drawing.of(
                10,
                20,
                pen -> pen.with("class", "a\"b")
                        .open("text")
                        .with("aria-label", "<script>'&")
                        .text("<script>alert(1)</script> Hà Nội")
                        .close());

        assertThat(drawing)
                .hasToString("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 20\" class=\"a&quot;b\">"
                        + "<text aria-label=\"&lt;script&gt;&#39;&amp;\">"
                        + "&lt;script&gt;alert(1)&lt;/script&gt; Hà Nội</text></svg>");
    }

    @Test
    void closesAnEmptyElementInItself() {
        assertThat(Drawing.of(1, 1, pen -> pen.open("circle").with("r", 5).close())
                        .markup())
                .contains("<circle r=\"5\"/></svg>");
    }

    @Test
    void refusesAnAttributeThatComesTooLate() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Drawing.of(1, 1, pen -> pen.open("text").text("Seoul").with("x", 1)))
                .withMessage("too late for x");
    }
}
