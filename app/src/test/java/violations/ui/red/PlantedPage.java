package violations.ui.red;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import javax.sql.DataSource;
import violations.ui.blue.BlueWidget;

/** A public view without the name, without a stated access, with a database and with another screen's widget. */
@Route("planted")
@Menu(title = "planted")
public class PlantedPage extends Div {

    PlantedPage(DataSource database) {
        add(new BlueWidget(database.toString()));
    }
}
