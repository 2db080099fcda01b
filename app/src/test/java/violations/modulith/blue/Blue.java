package violations.modulith.blue;

public class Blue {}
