package violations.ui.red;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import javax.sql.DataSource;
import violations.red.PlantedRecords;
import violations.ui.blue.BlueWidget;

/** A public view without name and stated access, with a database, an unguarded bean and another screen's widget. */
@Route("planted")
@Menu(title = "planted")
public class PlantedPage extends Div {

    PlantedPage(DataSource database, PlantedRecords records) {
        add(new BlueWidget(database.toString()), new BlueWidget(records.secret()));
    }
}
