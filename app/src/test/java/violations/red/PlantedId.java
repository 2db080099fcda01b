package violations.red;

public class PlantedId {}
