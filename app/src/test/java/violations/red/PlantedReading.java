package violations.red;

/** What a service inherits is open as well, and nobody said to whom. */
class PlantedReading {

    public String inherited() {
        return "for administrators";
    }
}
