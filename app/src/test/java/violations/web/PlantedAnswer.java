package violations.web;

import violations.ui.blue.BlueWidget;

/** A page that borrows from a screen. */
public class PlantedAnswer {

    String words() {
        return new BlueWidget("borrowed").getText();
    }
}
