package violations.red;

public class PlantedImpl {}
