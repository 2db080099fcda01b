package violations.ui.blue;

import com.vaadin.flow.component.html.Span;

public class BlueWidget extends Span {

    public BlueWidget(String text) {
        super(text);
    }
}
