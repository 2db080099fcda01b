package violations.web;

import violations.red.PlantedRecords;
import violations.ui.blue.BlueWidget;

/** A page that borrows from a screen and asks a bean that asks nobody who calls. */
public class PlantedAnswer {

    private final PlantedRecords records;

    PlantedAnswer(PlantedRecords records) {
        this.records = records;
    }

    String words() {
        return new BlueWidget(records.secret()).getText();
    }
}
