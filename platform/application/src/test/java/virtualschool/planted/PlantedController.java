package virtualschool.planted;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.virtualschool.audit.Audit;

/** Planted: a controller that everybody sees, with something injected into a field. */
@Controller
public class PlantedController {

    @Autowired
    Audit audit;

    PlantedController(Audit audit) {
        this.audit = audit;
    }
}
