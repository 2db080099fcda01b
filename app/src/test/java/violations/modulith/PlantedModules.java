package violations.modulith;

import org.springframework.modulith.Modulithic;

/** Root of two modules of which one looks into the other. */
@Modulithic
public class PlantedModules {}
