package violations.modulith.blue.inside;

public class Secret {}
